/** What threads share who take the files of one list: the place of the first that none of them has taken. */
export const noneTaken = (): SharedArrayBuffer => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

/** The places of the files that no thread has taken yet; each is taken when it is asked for. */
export function* placesLeft(files: number, next: SharedArrayBuffer): Iterable<number> {
  const taken = new Int32Array(next);
  for (;;) {
    const place = Atomics.add(taken, 0, 1);
    if (place >= files) return;
    yield place;
  }
}
