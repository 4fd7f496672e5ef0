/** The sections that have a field of their own; any other section's field is one of the implications. */
const ownFields: Readonly<Record<string, true>> = {
  purpose: true,
  recommendations: true,
  background_papers: true,
  appendices: true,
};

/** The field in which a section may be written: `['purpose']`, `['implications', 'legal']`. */
export function fieldOfSection(id: string): readonly [string, ...string[]] {
  return Object.hasOwn(ownFields, id) ? [id] : ['implications', id];
}
