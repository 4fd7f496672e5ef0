import { nothing, ooxml, type Ooxml } from './ooxml.ts';
import { pixelSize } from './picture-size.ts';
import type { Relations } from './relations.ts';

/** English Metric Units in a pixel of 1/96 inch, and in a twentieth of a point. */
const PER_PIXEL = 9525;
const PER_TWENTIETH = 635;

/** The kinds of picture that every Word shows, with what their files are called. */
const kinds: Readonly<Record<string, string>> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
};

interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The pictures of a document, each kept once. */
export class Pictures {
  readonly #prefix: string;
  readonly #kept = new Map<string, Kept | undefined>();
  #drawn: number;

  /**
   * @param prefix of their files' names, which none that is there already begins with
   * @param lastId the highest number of a drawing that stands in the document already
   */
  constructor(prefix = 'picture', lastId = 0) {
    this.#prefix = prefix;
    this.#drawn = lastId;
  }

  /** The files, by their names within the package. */
  get files(): ReadonlyMap<string, Uint8Array> {
    const kept = [...this.#kept.values()].filter((each) => each !== undefined);
    return new Map(kept.map(({ name, bytes }) => [`word/media/${name}`, bytes]));
  }

  /**
   * A picture as it stands in a line.
   *
   * @param source  its address, which holds it (`data:`)
   * @param most    how wide and how high it may be, in twentieths of a point
   * @returns undefined for a picture of a kind that Word does not show
   */
  draw(
    source: string,
    description: string,
    most: { readonly width: number; readonly height: number },
    relations: Relations,
  ): Ooxml | undefined {
    const kept = this.#keep(source);
    if (!kept) return undefined;
    const scale = Math.min(
      1,
      (most.width * PER_TWENTIETH) / (kept.width * PER_PIXEL),
      (most.height * PER_TWENTIETH) / (kept.height * PER_PIXEL),
    );
    const size = ooxml`cx="${Math.round(kept.width * PER_PIXEL * scale)}" cy="${Math.round(kept.height * PER_PIXEL * scale)}"`;
    const id = ++this.#drawn;
    const relation = relations.to('image', `media/${kept.name}`);
    return ooxml`<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent ${size}/><wp:docPr id="${id}" name="Picture ${id}" descr="${description}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="${kept.name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>${nothing}`;
  }

  #keep(source: string): Kept | undefined {
    if (this.#kept.has(source)) return this.#kept.get(source);
    const [, type = '', data = ''] = /^data:([\w/+-]+);base64,(.*)$/.exec(source) ?? [];
    const extension = kinds[type];
    const bytes = Uint8Array.from(extension === undefined ? '' : atob(data), (each) => each.charCodeAt(0));
    const size = pixelSize(bytes);
    const kept = size && { name: `${this.#prefix}${this.#kept.size + 1}.${extension}`, bytes, ...size };
    this.#kept.set(source, kept);
    return kept;
  }
}
