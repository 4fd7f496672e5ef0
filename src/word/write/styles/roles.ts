/** What a style is for. A template's own styles of these names are taken, the others are added to it. */
export const styleNames = {
  body: 'Normal',
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  heading5: 'heading 5',
  heading6: 'heading 6',
  numbered: 'Numbered Paragraph',
  list: 'List Paragraph',
  quote: 'Quote',
  code: 'Typed Text',
  caption: 'caption',
  council: 'Council',
  kind: 'Kind of Paper',
  introduction: 'Introduction',
  recommendation: 'Recommendation',
  resolution: 'Resolution',
  banner: 'Banner',
  exempt: 'Exempt Mark',
  withheld: 'Withheld',
  contents: 'Contents Entry',
  label: 'Header Label',
  header: 'header',
  footer: 'footer',
  note: 'footnote text',
  noteReference: 'footnote reference',
  link: 'Hyperlink',
  table: 'Report Table',
  fields: 'Header Fields',
} as const;

export type StyleRole = keyof typeof styleNames;

/** The identifier that each style has in a document. */
export type StyleIds = Readonly<Record<StyleRole, string>>;

/** The usual identifiers: `heading 1` is `Heading1`. */
export const usualIds = Object.fromEntries(
  Object.entries(styleNames).map(([role, name]) => [
    role,
    name.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase()),
  ]),
) as StyleIds;
