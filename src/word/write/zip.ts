import { crc32 } from './crc32.ts';

/** An entry as it is packed. */
interface Entry {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly method: typeof DEFLATED | typeof STORED;
  readonly size: number;
  readonly crc: number;
}

const encoder = new TextEncoder();

/** 1 January 1980, the oldest day that a zip can give: the same parts make the same file whenever they are packed. */
const DAY = 0x0021;

/** Names are UTF-8. */
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;

/** Shorter files, and pictures, which are packed already, are kept as they are: a stream for each would take longer. */
const LEAST = 16_000;
const picture = /\.(?:png|jpe?g|gif)$/i;

/** The version of the format that deflated entries need, 2.0. */
const VERSION = 20;

/**
 * Packs files into a zip, deflated by what the browser or Node itself has: a library in JavaScript takes longer for
 * that than all else that makes a document.
 *
 * @param files by their names
 */
export async function zip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const entries = await Promise.all(
    Array.from(files, async ([name, file]): Promise<Entry> => ({
      name: encoder.encode(name),
      ...(file.length < LEAST || picture.test(name)
        ? { packed: file, method: STORED }
        : { packed: await deflated(file), method: DEFLATED }),
      size: file.length,
      crc: crc32(file),
    })),
  );
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    directory.push(directoryRecord(entry, at), entry.name);
    const record = localRecord(entry);
    local.push(record, entry.name, entry.packed);
    at += record.length + entry.name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...local, ...directory, endRecord(entries.length, size, at)]);
}

async function deflated(file: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = writer.write(Uint8Array.from(file)).then(() => writer.close());
  const reader = readable.getReader();
  const pieces: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  await written;
  return joined(pieces);
}

function localRecord(entry: Entry): Uint8Array {
  return fields([4, 0x04034b50], [2, VERSION], ...common(entry), [2, 0]);
}

function directoryRecord(entry: Entry, at: number): Uint8Array {
  return fields(
    [4, 0x02014b50],
    [2, VERSION],
    [2, VERSION],
    ...common(entry),
    // No extra field, no remark, on the first disk, with no attributes.
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  );
}

type Field = readonly [bytes: 2 | 4, value: number];

/** What stands in both records of an entry, from its flags to the length of its name. */
function common({ name, packed, method, size, crc }: Entry): readonly Field[] {
  return [
    [2, UTF8],
    [2, method],
    [2, 0],
    [2, DAY],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, name.length],
  ];
}

function endRecord(count: number, size: number, at: number): Uint8Array {
  return fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
}

/** Numbers as a zip has them: the lowest byte first. */
function fields(...all: readonly Field[]): Uint8Array {
  const record = new Uint8Array(all.reduce((sum, [bytes]) => sum + bytes, 0));
  const view = new DataView(record.buffer);
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return record;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
