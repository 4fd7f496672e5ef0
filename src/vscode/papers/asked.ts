/** What else is known by now: addresses of files, and of reports that other agendas name than before. */
export interface Change {
  readonly files: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/** What was asked about the files beside a paper, so that it is known when there are other answers. */
export class Asked {
  /** Files that were looked for or read, by address. */
  readonly files = new Set<string>();
  /** Papers whose agendas were asked for, by address. */
  readonly named = new Set<string>();

  /** Whether something that was asked for is known anew. */
  isAbout({ files, named }: Change): boolean {
    return meet(this.files, files) || meet(this.named, named);
  }
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const each of small) if (large.has(each)) return true;
  return false;
}
