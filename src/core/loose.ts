/**
 * A pattern each of whose spaces stands for any run of space, so that it is found where a line ends within it:
 * ` ` for at least one character of space, ` ?` for any number or none.
 */
export function loose({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), flags);
}
