import { report } from './render/page-text.ts';

/** Places where exempt words may stand; each says SECRET. */
export const exemptPlaces: Readonly<Record<string, string>> = {
  'a passage': report('Open.\n\n:::exempt{paragraphs="3"}\nSECRET\n:::\n\nOpen.'),
  'a passage in capitals': report(':::EXEMPT{paragraphs="3"}\nSECRET\n:::'),
  'a passage that names no paragraph': report(':::exempt\nSECRET\n:::'),
  'a passage within a passage': report(
    '::::exempt{paragraphs="3"}\n:::exempt{paragraphs="5"}\nSECRET\n:::\nSECRET\n::::',
  ),
  'a passage in a list': report('- one\n\n  :::exempt{paragraphs="3"}\n  SECRET\n  :::'),
  'a passage in a quotation': report('> :::exempt{paragraphs="3"}\n> SECRET\n> :::'),
  'a heading in a passage': report(
    '## Open\n\n:::exempt{paragraphs="3"}\n## SECRET\n\nSECRET\n\n### SECRET\n:::\n\nOpen.',
  ),
  'a table in a passage': report(':::exempt{paragraphs="3"}\n| SECRET |\n| --- |\n| SECRET |\n:::'),
  'a label in a passage': report(
    'See [](#SECRET-label).\n\n:::exempt{paragraphs="3"}\nSECRET {#secret}\n:::',
  ).replace('[](#SECRET-label)', '[](#secret)'),
  'a note in a passage': report('Open.[^1]\n\n:::exempt{paragraphs="3"}\n[^1]: SECRET\n:::'),
  'a note that only a passage refers to': report(
    ':::exempt{paragraphs="3"}\nSECRET[^1]\n:::\n\n[^1]: SECRET',
  ),
  'a note that only an exempt note refers to': report(
    ':::exempt{paragraphs="3"}\nSECRET[^1]\n:::\n\n[^1]: SECRET[^2]\n\n[^2]: SECRET',
  ),
  'a note in a passage that nothing refers to': report(':::exempt{paragraphs="3"}\n[^1]: SECRET\n:::'),
  'a link that only a passage uses': report(
    ':::exempt{paragraphs="3"}\n[x][y]\n:::\n\n[y]: https://SECRET.example',
  ),
  'a field': report('', 'purpose: |\n  Open.\n\n  :::exempt{paragraphs="3"}\n  SECRET\n  :::'),
  'a whole report': report(
    'SECRET',
    'title: SECRET\npublic_title: A contract\nclassification: exempt\npurpose: SECRET',
  ),
  'an appendix whose exemption is a word': report(
    '',
    'appendices:\n  - title: SECRET\n    file: SECRET.pdf\n    exempt: 3',
  ),
  'the label of an appendix': report(
    '',
    'appendices:\n  - label: Appendix B – SECRET\n    title: SECRET\n    exempt: {paragraphs: [3]}',
  ),
  'an appendix': report(
    '',
    'appendices:\n  - title: SECRET\n    public_title: Bids\n    file: SECRET.pdf\n    exempt: {paragraphs: [3]}',
  ),
  'a title that is not for the public': report(
    'Open.\n\n:::exempt\nx\n:::',
    'title: SECRET\npublic_title: A contract',
  ),
  'a title of an open appendix that is not for the public': report(
    ':::exempt\nx SECRET\n:::',
    'title: a\nappendices:\n  - title: SECRET\n    public_title: Bids\n    file: bids.pdf',
  ),
  'a field that nothing reads': report(':::exempt\nSECRET\n:::', 'title: a\nnote_to_self: SECRET'),
  'more of an exemption than is published': report(
    ':::exempt\nSECRET\n:::',
    'title: a\nexempt:\n  paragraphs: [3]\n  Reason: SECRET\n  notes: SECRET',
  ),
  minutes:
    '---\ntype: minutes\n---\n\n## Open\n\n:::exempt{paragraphs="3"}\n## SECRET\n\nSECRET\n\nRESOLVED That SECRET.\n:::\n',
  'a passage in an item of a list with typed markers': report(
    '(a) one\n\n    :::exempt{paragraphs="3"}\n    SECRET\n    :::\n\n(b) two',
  ),
  'a passage deep in a list': report('- a\n  - b\n    - c\n\n      :::exempt\n      SECRET\n      :::'),
  'a passage in a note': report('Open.[^1]\n\n[^1]: open\n\n    :::exempt\n    SECRET\n    :::'),
  'a note of an exempt heading': report(':::exempt\n## Head[^1]\n:::\n\n[^1]: SECRET'),
  'a note of an exempt field': report(
    '[^1]: SECRET',
    'title: a\npurpose: |\n  Open.\n\n  :::exempt\n  hidden[^1]\n  :::',
  ),
  'the names of notes, links and labels in a passage': report(
    ':::exempt\nx[^SECRET] [y][SECRET] {#secret}\n\n## z {#secret-too}\n:::\n\n[^SECRET]: SECRET\n\n[SECRET]: https://SECRET.example',
  ),
  'an address that only a passage gives': report('[x][y]\n\n:::exempt\n[y]: https://SECRET.example\n:::'),
  'a picture in a passage': report(':::exempt\n![SECRET](SECRET.gif "SECRET")\n:::'),
  'what stands in the curly brackets of a passage': report(
    ':::exempt[SECRET]{#SECRET paragraphs="3" title="SECRET"}\nSECRET\n:::',
  ),
  'code and remarks in a passage': report(':::exempt\n```\nSECRET\n```\n\n<!-- SECRET -->\n:::'),
  'an implication': report(
    '',
    'title: a\nimplications:\n  legal: |\n    Open.\n\n    :::exempt\n    SECRET\n    :::',
  ),
  'part of a recommendation': report(
    '',
    'title: a\nrecommendations:\n  - |\n    That x.\n\n    :::exempt\n    SECRET\n    :::\n  - text: That y\n    parts:\n      - |\n        :::exempt\n        SECRET\n        :::',
  ),
  'what belongs to an exempt recommendation': report(
    '',
    'title: a\nrecommendations:\n  - text: |\n      :::exempt\n      That x\n      :::\n    reason: SECRET\n    parts:\n      - SECRET',
  ),
  'a recommendation in the body': report(
    '## Recommendations\n\n1. :::exempt\n   SECRET\n   :::\n2. That b\n   - :::exempt\n     SECRET\n     :::',
  ),
  'recommendations in a passage': report(
    '## Recommendations\n\n:::exempt\n1. That SECRET\n2. That SECRET\n:::\n\n3. That b',
  ),
  'background papers in a passage': report('## Background papers\n\n- a\n\n:::exempt\n- SECRET\n:::'),
  'a passage among background papers': report(
    '## Background papers\n\n- a\n\n  :::exempt\n  [SECRET](SECRET.pdf)\n  :::\n- b',
  ),
  'appendices in a passage': report('## Appendices\n\n:::exempt\n- Appendix A: [SECRET](SECRET.pdf)\n:::'),
  'a whole report whose classification is written otherwise': report(
    'SECRET',
    'title: SECRET\npublic_title: A contract\nclassification: [Exempt]\npurpose: SECRET\nrecommendations: [SECRET]',
  ),
  'a whole report that is called confidential': report(
    'SECRET',
    'title: SECRET\npublic_title: A contract\nclassification: Confidential',
  ),
  'a report with two classifications': report(
    'SECRET',
    'title: SECRET\npublic_title: A contract\nclassification: open\nClassification: exempt',
  ),
  'the reason for an exemption': report(
    ':::exempt\nSECRET\n:::',
    'title: a\nclassification: part_exempt\nexempt: {paragraphs: [3], reason: SECRET}',
  ),
  'part of a resolution':
    '---\ntype: minutes\n---\n\n## Open\n\nRESOLVED That:\n\n1. a\n\n   :::exempt\n   SECRET\n   :::\n2. b\n',
  'who moved what is exempt':
    '---\ntype: minutes\n---\n\n## Open\n\n:::exempt\nMOVED by Councillor SECRET, SECONDED by Councillor SECRET and RESOLVED that SECRET.\n:::\n',
  'an action in exempt minutes':
    '---\ntype: minutes\n---\n\n## Open\n\n:::exempt\nACTION: SECRET to report back by 1 May 2027.\n\nRESOLVED That the Director of SECRET bring a report to the next meeting.\n:::\n\nx\n',
  'an action in a list of minutes':
    '---\ntype: minutes\n---\n\n## Open\n\n- one\n\n  :::exempt\n  **Action:** SECRET to report back.\n  :::\n- two\n',
  'a table of minutes':
    '---\ntype: minutes\n---\n\n## Open\n\n:::exempt\n| Action | Who |\n| --- | --- |\n| SECRET | SECRET |\n\nRESOLVED That:\n\n(a) SECRET; and\n\n(b) SECRET.\n:::\n',
  'a note in exempt minutes': '---\ntype: minutes\n---\n\n## Open\n\n:::exempt\nx[^1]\n:::\n\n[^1]: SECRET\n',
  'a passage in an agenda': '---\ntype: agenda\n---\n\n:::exempt\nSECRET\n:::\n\nx\n',
};

/** Texts in which words would pass for open that were not meant to, so that no public copy is made of them. */
export const doubtfulPlaces: Readonly<Record<string, string>> = {
  'the cell of a table': report('| a |\n| --- |\n| :::exempt SECRET ::: |'),
  'the middle of a line': report('Words :::exempt SECRET ::: more'),
  'a box of a list to tick': report('- [ ] :::exempt\n  SECRET\n  :::'),
  'a heading': report('## :::exempt SECRET'),
  'square brackets': report('Words :exempt[SECRET] more'),
  'a space that does not show': report('\u200b:::exempt\nSECRET\n:::'),
  'full-width colons': report('：：：exempt\nSECRET\n:::'),
  'a slip of the pen': report(':::exmpt\nSECRET\n:::'),
  'bold type': report('**:::exempt**\nSECRET\n:::'),
  'a passage that is never closed': report(':::exempt{paragraphs="3"}\nSECRET\n\nOpen.'),
  'a passage that is closed by what is no end': report(':::exempt\nSECRET\n**:::**\nOpen.'),
  'a passage that only one within it closes': report(':::exempt\nx\n:::exempt\ny\n:::\nSECRET'),
  'an end with words behind it': report(':::exempt\nx\n::: end\nSECRET\n:::\n\nOpen.'),
  'another directive': report('::::box\n:::exempt{paragraphs="3"}\nSECRET\n:::\n::::'),
  'a directive of another name': report(':::confidential\nSECRET\n:::'),
  'one colon': report(':exempt\nSECRET\n:'),
  'one colon and curly brackets': report(':exempt{paragraphs="3"} SECRET'),
  'one colon in a line': report('Words :exempt SECRET'),
  'colons with spaces between them': report(': : :exempt\nSECRET\n: : :'),
  'signs that look like colons': report('∶∶∶exempt\nSECRET\n∶∶∶'),
  'letters that look like others': report(':::ехеmpt\nSECRET\n:::'),
  'a hyphen that does not show': report(':::ex\u00ADempt\nSECRET\n:::'),
  'a space that does not break': report('\u00A0:::exempt\nSECRET\n:::'),
  'typographic quotation marks': report(':::exempt{paragraphs="3”}\nSECRET\n:::'),
  semicolons: report(';;;exempt\nSECRET\n;;;'),
  'an ellipsis': report('…exempt\nSECRET\n…'),
  'square brackets on a line of their own': report('[exempt]\nSECRET\n[/exempt]'),
  'curly brackets': report('{exempt}\nSECRET\n{/exempt}'),
  'a tag': report('<exempt>\nSECRET\n</exempt>'),
  'a fence of code': report('```exempt\nSECRET\n```'),
  'a quotation with a name': report('> [!EXEMPT]\n> SECRET'),
  'the class of a heading': report('## Costs {.exempt}\n\nSECRET'),
  'a line too far in': report('    :::exempt\n    SECRET\n    :::'),
  'a line behind a tab': report('Words\n\t:::exempt\n\tSECRET\n\t:::'),
  HTML: report('<div>\n:::exempt\nSECRET\n:::\n</div>'),
  'a line end of another kind': report(':::exempt\u2028SECRET\u2028:::'),
  'a page break': report(':::exempt\fSECRET\n:::'),
  'the body, as if among the details': report('classification: exempt\n\nSECRET'),
  'a line of the body that nothing follows': report('NOT FOR PUBLICATION\n\nSECRET'),
  'what Word shows above a passage': report(
    'Open.\n\n:::exempt\nx\n:::\n\n- one\n\n**Not for publication.** Exempt information within paragraph 3.\n\nSECRET',
  ),
  'a list that ends before the passage does': report('- one\n  :::exempt\nSECRET\n  :::'),
  'passages within one another with as many colons': report(
    ':::exempt\n:::exempt\nx\n:::\nSECRET\n:::\nSECRET\n:::',
  ),
  'a title': report('', 'title: |\n  open\n\n  :::exempt\n  SECRET\n  :::'),
  'a reason': report(
    '',
    'title: a\nrecommendations:\n  - text: That\n    reason: |\n      :::exempt\n      SECRET\n      :::',
  ),
  'a field that begins one wrongly': report('', 'title: a\npurpose: |\n  ::: exempt\n  SECRET\n  :::'),
  'an item of an agenda':
    '---\ntype: agenda\nitems:\n  - title: x\n    description: |\n      :::exempt\n      SECRET\n      :::\n---\n',
  'a field that begins with too much space': report('SECRET', 'title: SECRET\n  classification: exempt'),
  'a field in quotation marks that are not closed': report(
    'SECRET',
    'title: "SECRET\n  classification: exempt"',
  ),
  'a field of another name': report('SECRET', 'title: SECRET\nclasification: exempt'),
  'a field whose name holds a letter that does not show': report(
    'SECRET',
    'title: a\nclassi\u200Bfication: exempt',
  ),
  'a field merged in': report('SECRET', 'title: SECRET\n<<: {classification: exempt}'),
  'a field for something else': report('SECRET', 'title: SECRET\nstatus: exempt'),
  'a field that nothing reads': report('SECRET', 'title: SECRET\nconfidential: yes'),
  'a classification with a slip': report('SECRET', 'title: SECRET\nclassification: exemt'),
  'a classification of another kind': report('SECRET', 'title: SECRET\nclassification: OFFICIAL-SENSITIVE'),
  'a classification with fields of its own': report('SECRET', 'title: a\nclassification: {exempt: yes}'),
  'part of a report that marks none': report('SECRET', 'title: SECRET\nclassification: part_exempt'),
  'an exemption of a report that marks nothing': report('SECRET', 'title: a\nexempt: {paragraphs: [3]}'),
  'an exemption that says nothing': report('SECRET', 'title: a\nexempt:'),
  'details behind the end of the details': report('...\nclassification: exempt\n---\n\nSECRET', 'title: a'),
  'an appendix whose exemption is empty': report('', 'title: a\nappendices:\n  - title: SECRET\n    exempt:'),
  'an appendix that has a classification': report(
    '',
    'title: a\nappendices:\n  - title: SECRET\n    classification: exempt',
  ),
  'an appendix whose exemption is in capitals': report(
    '',
    'title: a\nappendices:\n  - title: SECRET\n    Exempt: {paragraphs: [3]}',
  ),
  'an appendix whose exemption is too far in': report(
    '',
    'title: a\nappendices:\n  - title: SECRET\n      exempt: 3',
  ),
  'an appendix whose exemption is not far enough in': report(
    '',
    'title: a\nappendices:\n  - title: SECRET\nexempt: {paragraphs: [3]}',
  ),
  'an appendix that is only called exempt': report('', 'title: a\nappendices:\n  - SECRET (exempt)'),
  'an appendix whose file is called exempt': report(
    '',
    'title: a\nappendices:\n  - title: SECRET\n    file: b-exempt.pdf',
  ),
  'appendices under another name': report('', 'title: a\nappendix:\n  - title: SECRET\n    exempt: 3'),
  'a background paper': report('', 'title: a\nbackground_papers:\n  - title: SECRET\n    exempt: 3'),
  'a recommendation with an exemption': report(
    '',
    'title: a\nrecommendations:\n  - text: That SECRET\n    exempt: 3',
  ),
  'an implication with an exemption': report(
    '',
    'title: a\nimplications:\n  legal:\n    text: SECRET\n    exempt: 3',
  ),
  'an agenda that has a classification':
    '---\ntype: agenda\nclassification: exempt\nitems:\n  - title: SECRET\n---\n',
  'an item of an agenda whose exemption is empty':
    '---\ntype: agenda\nitems:\n  - title: SECRET\n    exempt:\n---\n',
  'an item of an agenda whose exemption is too far in':
    '---\ntype: agenda\nitems:\n  - title: SECRET\n      exempt: 3\n---\n',
  'minutes that have a classification':
    '---\ntype: minutes\nclassification: exempt\n---\n\n## SECRET\n\nSECRET\n',
  'minutes with an exemption': '---\ntype: minutes\nexempt: {paragraphs: [3]}\n---\n\n## SECRET\n\nSECRET\n',
  'details that cannot be read': report('SECRET', 'title: a\nclassification exempt'),
};
