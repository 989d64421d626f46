// Jest's transform: TypeScript to JavaScript by esbuild, the compiler of the bundle.
import { transformSync } from 'esbuild';

export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'both',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: path.includes('/local/page/') ? 'react' : 'preact',
      define: { PRODUCT_VERSION: '"0.0.0-test"' },
    });
    return { code, map };
  },
};
