/** A picture the person has chosen, ready to be sent. */
export interface Picked {
  /** an address on this device to show it from */
  readonly preview: string;
  readonly bytes: ArrayBuffer;
  /** null: neither JPEG nor PNG */
  readonly contentType: 'image/jpeg' | 'image/png' | null;
}

/** What the bytes are, by their first ones: a file's name tells nothing. */
export const imageType = (bytes: Uint8Array): Picked['contentType'] => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e) return 'image/png';
  return null;
};

/** A file the person has chosen, ready to be sent. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** null: neither PDF nor JPEG nor PNG */
  readonly contentType: 'application/pdf' | NonNullable<Picked['contentType']> | null;
}

/** The same of files: a PDF begins with its name. */
export const fileType = (bytes: Uint8Array): PickedFile['contentType'] =>
  String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-' ? 'application/pdf' : imageType(bytes);
