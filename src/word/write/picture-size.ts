/** How many pixels a picture has across and down. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The size that a PNG, GIF or JPEG file states; undefined for any other file, or a damaged one. */
export function pixelSize(file: Uint8Array): PixelSize | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    const size = sizeIn(view);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // A file that ends before its size does.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sizeIn(view: DataView): PixelSize | undefined {
  if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (view.getUint32(0) === 0x47494638) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined;
}

/** A JPEG is segments, of which the frame's (C0 to CF, but for three that are no frames) states the size. */
function jpegSize(view: DataView): PixelSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const kind = view.getUint8(at + 1);
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
  }
  return undefined;
}
