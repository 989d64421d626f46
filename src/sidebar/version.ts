// The product's version, put in by the build from package.json.
declare const PRODUCT_VERSION: string;

export const VERSION: string = PRODUCT_VERSION;
