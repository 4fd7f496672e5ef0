/** The answers that a caller of a command gave beforehand, as far as they are text; the officer is still asked, with these filled in. */
export function givenTexts<Answers extends Readonly<Record<keyof Answers, string>>>(
  argument: unknown,
  none: Answers,
): Answers {
  const given = new Map<string, unknown>(
    typeof argument === 'object' && argument !== null ? Object.entries(argument) : [],
  );
  const filled = Object.entries<string>(none).map(([name, text]) => {
    const value = given.get(name);
    return [name, typeof value === 'string' ? value : text];
  });
  return Object.fromEntries(filled) as Answers;
}
