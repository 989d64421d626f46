// The files inside an .xlsx, as text.
import { inflateRawSync } from 'node:zlib';

/** By the central directory at the end of the file, as the format lays it down. */
export function filesIn(xlsx: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(xlsx);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    files.set(
      bytes.subarray(at + 46, at + 46 + name).toString('utf8'),
      (method === 0 ? data : inflateRawSync(data)).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}
