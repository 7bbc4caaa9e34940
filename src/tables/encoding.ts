/** A text encoding in which commas, quotes and newlines are single bytes. */
export interface Encoding {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
  /**
   * Encodes a string. A character that the encoding lacks is replaced with its nearest equivalent or a question mark.
   */
  readonly encode: (text: string) => Uint8Array;
  /** The characters in a string that the encoding cannot represent. */
  readonly lacks: (text: string) => readonly string[];
}

/** The encodings in the WHATWG standard that use one byte per character and are compatible with ASCII. */
const SINGLE_BYTE = /^(ibm866|iso-8859-\d+(-i)?|koi8-[ru]|macintosh|windows-\d+|x-mac-cyrillic)$/;

/** Find an encoding by any of its labels. Returns undefined if rows in this encoding cannot be read. */
export function findEncoding(label: string): Encoding | undefined {
  const decoder = decoderOf(label);
  if (decoder?.encoding === "utf-8") return utf8(decoder);
  return decoder !== undefined && SINGLE_BYTE.test(decoder.encoding) ? singleByte(decoder) : undefined;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function utf8(decoder: InstanceType<typeof TextDecoder>): Encoding {
  const encoder = new TextEncoder();
  return {
    name: decoder.encoding,
    decode: (bytes) => decoder.decode(bytes),
    encode: (text) => encoder.encode(text),
    lacks: () => [],
  };
}

/** The replacements for characters that an encoding may lack. */
const NEAREST: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "…": "...",
  "\u00a0": " ",
  "\u202f": " ",
};

/** The encoder is the decoder in reverse: decoding each byte shows which character it represents. */
function singleByte(decoder: InstanceType<typeof TextDecoder>): Encoding {
  const characters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  const bytes = new Map(characters.map((character, byte) => [character, byte]));
  // NUL stands for characters without a replacement; it never occurs in our text.
  bytes.delete("\0");
  const nearest = (character: string): readonly (number | undefined)[] =>
    Array.from(NEAREST[character] ?? "\0", (near) => bytes.get(near));
  return {
    name: decoder.encoding,
    decode: (encoded) => decoder.decode(encoded),
    encode: (text) => {
      const encoded = Buffer.allocUnsafe(LONGEST_NEAREST * text.length);
      let length = 0;
      for (const character of text) {
        const own = bytes.get(character);
        if (own !== undefined) encoded[length++] = own;
        else for (const byte of nearest(character)) encoded[length++] = byte ?? QUESTION_MARK;
      }
      return encoded.subarray(0, length);
    },
    lacks: (text) =>
      [...new Set(text)].filter((character) => !bytes.has(character) && nearest(character).includes(undefined)),
  };
}

/** The maximum number of characters that replace one character. */
const LONGEST_NEAREST = 3;

const QUESTION_MARK = 0x3f;
