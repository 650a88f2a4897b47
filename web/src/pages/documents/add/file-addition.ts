// A file of the person's into what the API takes: its name, which tells the format, and its bytes in base64.
import type { Addition } from '../../../../../src/server/api.ts';

export function fileAddition(file: File): Promise<Addition> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve({ file: file.name, base64: url.slice(url.indexOf(',') + 1) });
    };
    reader.onerror = () => reject(new Error(`${file.name} cannot be read. Is it still where it was?`));
    reader.readAsDataURL(file);
  });
}
