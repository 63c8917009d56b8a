import { unpack } from "./bytes";

/** AES-256-GCM with a fresh 12-byte nonce in front; the label is authenticated, so that a sealed row cannot be moved to another place. */
export async function seal(key: CryptoKey, label: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode(label) }, key, bytes);
  const out = new Uint8Array(12 + sealed.byteLength);
  out.set(nonce);
  out.set(new Uint8Array(sealed), 12);
  return out;
}

/** @throws OperationError when the key is wrong or a byte was changed. */
export async function unseal(key: CryptoKey, label: string, sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "AES-GCM", iv: sealed.subarray(0, 12), additionalData: new TextEncoder().encode(label) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(12)));
}

export async function sealRow(key: CryptoKey, label: string, row: object): Promise<Uint8Array<ArrayBuffer>> {
  return seal(key, label, new TextEncoder().encode(JSON.stringify(row)));
}

export async function unsealRow(key: CryptoKey, label: string, sealed: Uint8Array<ArrayBuffer>): Promise<object> {
  return JSON.parse(new TextDecoder().decode(await unseal(key, label, sealed))) as object;
}

/** The key as it lies in `storage.session` (base64 of 32 bytes), made usable; it cannot be read back out. */
export async function importKey(base64: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", unpack(base64), "AES-GCM", false, ["encrypt", "decrypt"]);
}
