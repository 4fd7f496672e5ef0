/** How many calls of a file system are under way at once: each may have a long way to go. */
const AT_ONCE = 64;

/**
 * Does `work` for each of `all`, many side by side.
 *
 * @throws what `work` throws, and begins no more then
 */
export async function sideBySide<Each>(
  all: Iterable<Each>,
  work: (each: Each) => Promise<unknown>,
): Promise<void> {
  const left = [...all].values();
  const workOn = async () => {
    for (const each of left) await work(each);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOn));
}
