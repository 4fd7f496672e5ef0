/**
 * Every sentence the product says about a report, in one table, so that it can be read in one go
 * and put into Welsh. `{name}` stands for an argument.
 */
export const english = {
  'front-matter-unclosed':
    'The details at the top are not closed: put a line of three hyphens (---) behind the last of them.',
  'front-matter-unclosed-fix': 'Close the details here',
  'front-matter-bent':
    'These words need quotation marks around them, because other programs take “{character}” at their start for a sign.',
  'front-matter-bent-colon':
    'These words need quotation marks around them, because other programs take “{character}” in their middle for the end of a field’s name.',
  'front-matter-quote-fix': 'Keep every word: put them in quotation marks',
  'front-matter-repeated': '“{field}” is given twice among the details; keep the one that is right.',
  'front-matter-tab': 'This line begins with a tab; use spaces instead.',
  'front-matter-indent':
    'This line is not in line with those around it: move it so that it begins where they do.',
  'front-matter-no-colon': 'This line has no colon, so it is not clear which detail it gives.',
  'front-matter-no-fields': 'Details are written one to a line as “name: what it is”; these lines are not.',
  'front-matter-too-large':
    'The details at the top are more than a million characters long and were not read.',
  'front-matter-too-deep': 'The details at the top are indented too deep to be read.',
  'front-matter-unreadable': 'This line among the details cannot be read as it is typed.',
  'front-matter-text-cut':
    'Other programs stop reading at the “#” here; put quotation marks around the whole so that nothing is cut off.',
  'front-matter-text-folded':
    'Other programs run these lines together, and the list or the paragraphs are lost; write “|” before them.',
  'front-matter-text-folded-fix': 'Keep every line: write them as a block behind “|”',
  'body-too-long': 'This file is so long that only the details at its top are checked.',
  'body-too-long-paragraph':
    'This paragraph holds so many marks that only the details at the top of the file are checked.',
  'nested-too-deep':
    'Lists or quotations stand so deep in one another here that only the details at the top of the file are checked.',

  'heading-unknown': '“{heading}” is not one of this council’s headings. Did you mean “{meant}”?',
  'heading-level-skipped':
    'This heading is more than one level below the one above it: use “{right}” where you have “{typed}”.',
  'heading-level-skipped-first': 'This heading has no section above it: use “##” where you have “{typed}”.',
  'typed-number': 'Paragraphs are numbered for you, so “{number}” would be printed beside that number.',
  'typed-number-fix': 'Take the typed number out',
  'guidance-left': '“{words}” is guidance to the author and would be published with the report.',
  'comment-left': 'This comment is not published, but it goes with the file to whoever is sent it.',
  'comment-left-guidance':
    'The report is no longer a draft, but this guidance to its author is still in the file.',
  'comment-left-fix': 'Delete the comment',
  'acronym-undefined': 'It is nowhere said what “{acronym}” stands for.',
  'sentence-long': 'This sentence has {count} words; more than {limit} are hard to follow.',
  'link-text-unclear': 'The link “{words}” does not say where it leads.',
  'link-text-address': 'Say in words what this address leads to, and link those.',
  'link-missing': 'There is no link at “{words}”: name what is meant and link its name.',
  'image-alt-missing': 'Say in the square brackets what this picture shows.',
  'image-alt-unclear': '“{words}” does not say what this picture shows.',
  'table-header-missing': 'The first row of a table holds the headings of its columns; this one is empty.',
  'table-header-missing-column': 'Column {column} of this table has no heading.',
  'heading-all-caps': 'This heading is in capitals throughout; type it as a sentence.',
  'section-too-long': '“{heading}” has {count} words, and this council allows {limit}.',

  'reference-unresolved': 'Nothing in this report has the label “{label}”.',
  'reference-unresolved-meant': 'Nothing in this report has the label “{label}”. Did you mean “{meant}”?',
  'reference-unresolved-note':
    'There is no footnote “{note}”: write [^{note}]: and the note on a line of its own.',
  'label-duplicated': 'Something above has the label “{label}” already.',
  'label-duplicated-of': '“{label}” is the label of {name} already.',
  'appendix-unlisted': 'No Appendix {label} is listed with this report.',
  'appendix-unmentioned': 'Nothing in the text speaks of Appendix {label}.',
  'appendix-file-missing': 'There is no file “{file}” beside the report.',
  'appendix-file-outside':
    '“{file}” leads out of the folder that holds the council’s papers: put the file beside the report.',
  'appendix-file-address':
    'An appendix is a file beside the report, not an address; list what is on the web among the background papers.',
  'background-papers-missing':
    'Name the background papers, or say that no unpublished documents were relied on to a material extent ({source}).',
  'background-papers-bare-none':
    'Say in the terms of the law that there are none: no unpublished documents were relied on to a material extent ({source}).',
  'background-paper-duplicated': '“{title}” is listed above already.',
  'link-doubled-start': 'This address begins twice over.',
  'link-slashes': 'This address needs a colon and two slashes behind its first word: “https://”.',
  'link-space': 'This address has a space in it.',
  'link-two-dots': 'This address has two dots before its ending.',
  'link-no-site': 'This address names no website: “{host}” has no dot.',
  'link-site': 'This address names no website: “{host}” has a dot or a comma too many.',

  'date-impossible': '{month} has {days} days.',
  'date-weekday-wrong': '{date} is a {weekday}, not a {typed}.',
  'table-total-wrong': 'The rows of “{column}” add up to {sum}, and the total says {total}.',
  'figure-mismatch': 'The {name} is {sum} here and {other} under “{heading}”.',

  'ignore-without-reason':
    'This remark gives no reason, so “{rule}” is still checked here: say why behind a colon.',
  'ignore-unneeded': '“{rule}” has nothing to say about what follows, so this remark is not needed.',
  'ignore-unneeded-fix': 'Delete the remark',
  'ignore-misnamed': 'No check is called “{name}”.',
  'ignore-misnamed-meant': 'No check is called “{name}”. Did you mean “{meant}”?',

  'file-not-ours':
    'This file was left alone: its first lines do not say what it is (“type: report”, “type: agenda” or “type: minutes” between two lines of three hyphens).',
  'file-not-text': 'This file is not text, whatever its name says, so there is nothing to check.',

  'section-missing': 'There is no section “{heading}”, which this kind of report ({kind}) needs.',
  'section-missing-fix': 'Insert “{heading}” where it belongs',
  'section-empty': '“{heading}” has nothing under it.',
  'section-duplicated': 'There is a section “{heading}” above already.',
  'section-duplicated-otherwise': '“{heading}” is the same section as “{earlier}” above.',
  'section-stated-twice':
    '“{heading}” is written both in the details at the top and under its own heading; keep one of the two.',
  'section-out-of-order-before': '“{heading}” usually comes before “{other}” in this council’s reports.',
  'section-out-of-order-after': '“{heading}” usually comes after “{other}” in this council’s reports.',
  'placeholder-left': '“{words}” is still to be filled in.',
  'recommendation-form':
    'A recommendation should read as the resolution it may become: begin with “{opening} …” and say what is to be done.',
  'recommendation-form-question': 'A recommendation says what is to be done; this one asks a question.',
  'implication-nil-unexplained': '“{heading}” says that nothing arises; say why in a sentence.',

  'agenda-report-missing': 'There is no report “{file}” yet: the item would be published as “to follow”.',
  'agenda-report-outside':
    '“{file}” leads out of the folder that holds the council’s papers, so it is not read: put the report into that folder.',
  'agenda-report-file-missing':
    'There is no file “{file}” yet: the item would be published with a link that leads nowhere.',
  'agenda-report-agenda': '“{file}” is an agenda, and an item can only have reports.',
  'agenda-report-other': '“{file}” is not a report: its details do not say “type: report”.',
  'agenda-report-repeated': 'Item {number} names this report already.',
  'agenda-report-on-another': 'This report is on another agenda too: {agendas}.',
  'report-on-two-agendas':
    'More than one agenda names this report: {agendas}. Take it off the one that it is not for, or give the other meeting under “route”.',
  'report-date-differs': 'This report is on the agenda of {date} (“{file}”), and gives another day.',
  'report-committee-differs':
    'This report is on the agenda of “{committee}” (“{file}”), and gives another committee.',
  'agenda-report-date-differs': 'This report says that it is for {date}, and this meeting is on {meeting}.',
  'agenda-report-committee-differs':
    'This report says that it is for “{committee}”, and this is the agenda of “{meeting}”.',
  'supplement-item-unknown': 'There is no item {number} on this agenda.',
  'agenda-number-repeated': '“{title}” has the number {number} already.',
  'agenda-exclusion-missing':
    'Item {number} holds exempt information, and no item asks the press and public to leave.',
  'agenda-exclusion-missing-fix': 'Insert the item that excludes the press and public',
  'agenda-exclusion-behind':
    'Item {number} is taken in private, and the press and public are only asked to leave further down.',
  'exclusion-introduction': 'To resolve {resolution}',
  'exclusion-title': 'Exclusion of the press and public',
  'minutes-agenda-missing': 'There is no agenda “{file}” beside these minutes.',
  'minutes-agenda-outside':
    '“{file}” leads out of the folder that holds the council’s papers, so it is not read: put the agenda into that folder.',
  'minutes-agenda-other': '“{file}” is not an agenda: its details do not say “type: agenda”.',
  'resolution-missing': 'The report on this item asked for a decision, and nothing is minuted as resolved.',
  'resolution-missing-item':
    'Item {number}, “{title}”, asked for a decision, and these minutes say nothing of it.',
  'resolution-mixed-form': 'This part is not put as “{words}” is: put all parts alike.',
  'resolution-mixed-form-fix': 'Put it as “{words}”',
  'resolution-differs-words': 'Recommendation {name} says “{recommended}” where this says “{resolved}”.',
  'resolution-differs-added': 'This adds “{words}” to recommendation {name}.',
  'resolution-differs-left-out': 'This leaves “{words}” out of recommendation {name}.',
  'resolution-differs-not-adopted': 'Recommendation {name} was not adopted as it stands.',
  'resolution-differs-missing': 'Recommendation {name} is not among what was resolved: “{words}”.',
  'resolution-differs-none': 'None of what the report recommends is among what was resolved.',
  'resolution-differs-new': 'Nothing like this was recommended.',
  'resolution-numbering-broken': 'This part is marked “{typed}” where “{expected}” is due.',
  'resolution-numbering-broken-fix': 'Number the parts on from here',
  'urgency-reason-not-minuted':
    'The report was taken as urgent, and the minutes do not give the special circumstances ({source}).',

  'list-and': '{first} and {last}',
  'list-or': '{first} or {last}',
  'nation-england': 'England',
  'nation-wales': 'Wales',
  'nation-scotland': 'Scotland',
  'nation-northern_ireland': 'Northern Ireland',
  'recommendation-mixed-mood': 'Recommendation {name} says ‘{words}’ where the others say {others}.',
  'recommendation-mixed-mood-some': 'Recommendation {name} says ‘{words}’ where others say {others}.',
  'recommendation-mixed-mood-two': 'Recommendation {name} says ‘{words}’ where the other says {others}.',
  'recommendation-compound':
    'Recommendation {name} asks for more than one thing: give “{second} …” a number of its own.',
  'recommendation-noting-only':
    'Nothing is recommended but to note, and the report is marked “{kind}”: say what is to be decided, or mark it as a report to note.',
  'recommendation-unsupported': 'Nothing in the report seems to bear on recommendation {name}.',
  'recommendation-new-figure':
    'Recommendation {name} says {figure}, which stands nowhere else in the report.',
  'delegation-incomplete': 'Recommendation {name} delegates authority and does not name {missing}.',
  'delegation-post': 'the post that is to have it',
  'delegation-limit': 'a limit',
  'delegation-consultee': 'whom to consult',
  'implication-contradicts-nil':
    '“{heading}” says “{nil}”, and then “{arises}”: begin with what arises, and leave out that nothing does.',
  'equality-not-relevant-unexplained':
    '“{heading}” says “{words}”, and not why: give the reason, so that members can have due regard ({duty}).',
  'options-too-few': 'Options set out under “{heading}”: {count}. This council asks for at least {least}.',
  'law-not-of-this-nation': '{law} is not the law in {nation}: check with your monitoring officer what is.',
  'law-not-of-this-nation-but': '{law} is not the law in {nation}: there it is {instead}.',
  'act-title-wrong': 'There is no “{typed}”: it is the {meant}.',
  'exempt-paragraph-unknown': 'There is no paragraph {number} in {provision}: it has {first} to {last}.',
  'exempt-paragraph-meant':
    'There is no paragraph {number} in {provision}: it has {first} to {last}. Did you mean {meant}, {description}?',
  'exempt-paragraph-missing': 'Say under which paragraph of {provision} this is exempt.',
  'exempt-reason-missing': 'Say what there is in it that makes it exempt, as the reason under “exempt”.',
  'public-interest-missing':
    'Say why the public interest in keeping this exempt outweighs the public interest in disclosing it.',
  'public-interest-bare':
    'This says that the public interest was weighed, and not why: what harm would disclosure do here?',
  'urgency-reason-missing':
    'Say for what special circumstances the item is urgent: the minutes must state them.',
  'urgency-reason-lateness':
    'The reason for urgency is word for word the reason for lateness; say why the item cannot wait for the next meeting.',
  'lateness-reason-missing':
    'Say why the report is late, and why the matter cannot wait for the next meeting.',
  'clearance-missing': '“{heading}” has no clearance yet. It is for the {post} to give.',
  'clearance-missing-whole': 'The report has no clearance yet from the {post}.',
  'clearance-silent':
    '“{heading}” was sent to {who} on {date} and has not been cleared: silence is not clearance.',
  'clearance-silent-whole':
    'The report was sent to {who} on {date} and has not been cleared: silence is not clearance.',
  'clearance-stale': '“{heading}” is no longer what {who} cleared on {date}.',
  'clearance-stale-in': '“{heading}” is no longer what {who} cleared on {date}. Changed since then: {what}.',
  'clearance-stale-whole': 'The report is no longer what {who} cleared on {date}.',
  'clearance-stale-whole-in':
    'The report is no longer what {who} cleared on {date}. Changed since then: {what}.',
  'clearance-new': '{part} (new)',
  'clearance-gone-one': 'a paragraph taken out',
  'clearance-gone': '{count} paragraphs taken out',
  'clearance-more': '{count} more',
  'clearance-paragraph': 'a paragraph',
  'clearance-list': 'a list',
  'clearance-table': 'a table',
  'clearance-heading': 'the heading “{heading}”',
  'clearance-other': 'a passage',
  'clearance-state-missing': 'To be cleared by {who}',
  'clearance-state-unnamed': 'Not cleared yet',
  'clearance-state-sent': 'Sent for clearance to {who} on {date}',
  'clearance-state-cleared': 'Cleared by {who} on {date}',
  'clearance-state-changed': 'Changed since cleared by {who} on {date}',
  'clearance-request-to': '{who},',
  'clearance-request': 'Please look at the following for “{report}”, and clear it if it is right.',
  'clearance-request-exempt': 'It holds exempt information: please do not pass it on.',
  'clearance-request-answer':
    'Please answer either way. Until you clear it, it goes forward as not cleared; silence is not taken as clearance.',
  'confidential-not-exempt':
    '“{words}”: is it exempt ({provision})? Only what a government department, an Act or a court forbids to disclose is confidential.',
  'personal-data-national-insurance':
    'This looks like a National Insurance number, in a text that will be public.',
  'personal-data-nhs': 'This looks like an NHS number, in a text that will be public.',
  'personal-data-bank': 'This looks like a sort code and account number, in a text that will be public.',
  'personal-data-address': 'This looks like somebody’s home address, in a text that will be public.',
  'personal-data-email': 'This looks like a private e-mail address, in a text that will be public.',

  'field-missing': '“{title}” is missing: {description}',
  'field-missing-within': '“{owner}” has no “{title}”: {description}',
  'field-empty': '“{title}” is empty: {description}',
  'field-not-list': '“{title}” should be words, not a list.',
  'field-not-group': '“{title}” should be words, without fields of its own.',
  'field-list': '“{title}” should be a list: each entry on a line of its own, behind a dash.',
  'field-group': '“{title}” should be set out on lines of its own: {parts}.',
  'field-group-of-any': '“{title}” should be set out on lines of its own, each with a name and a colon.',
  'field-not-choice': '“{title}” cannot be “{value}”. It is one of these: {choices}.',
  'field-choice-meant': '“{title}” cannot be “{value}”. Did you mean “{meant}”?',
  'field-not-yes-no': '“{title}” should be yes or no, not “{value}”.',
  'field-not-number': '“{title}” should be a number in digits, not “{value}”.',
  'field-not-date': '“{title}” is not a date: “{value}”. Write year, month and day: {example}.',
  'field-no-such-day': '“{title}” is a day that does not exist: {value}.',
  'field-wrong-weekday': '“{title}” is “{value}”, but {date} is a {weekday}.',
  'field-not-so': '“{title}” cannot be “{value}”. Write {form}.',
  'date-form': '“{title}” is read as {date}. Write {iso}, which nobody can take for another day.',
  'unknown-field': '“{name}” is not a field of “{owner}”, so its words go nowhere.',
  'unknown-field-meant': '“{name}” is not a field of “{owner}”. Did you mean “{meant}”?',
  'unknown-field-elsewhere': '“{name}” belongs in “{owner}”, on a line of its own below it.',
  'fix-add-field': 'Add “{title}”',
  'fix-set-out': 'Set out “{title}” on lines of its own',
  'fix-change': 'Change to “{meant}”',
  'fix-rename': 'Rename to “{meant}”',
  'fix-date': 'Write {iso}',

  'page-note': 'Note {number}',
  'page-note-back': 'Back to note {number} in the text, place {place}',
  'page-paragraph': 'paragraph {number}',
  'page-section': 'section {number}',
  'page-recommendation': 'recommendation {number}',
  'page-paragraph-unnumbered': 'the paragraph concerned',
  'page-section-unnumbered': 'the section concerned',
  'page-recommendation-unnumbered': 'the recommendation concerned',
  'page-label-unknown': '[nothing is labelled “{label}”]',
  'page-picture-remote': '[Picture on the web, not shown: {alt}]',
  'page-picture-missing': '[Picture not shown: {alt}]',
  'page-skip': 'Skip to the report',
  'page-untitled': 'Untitled',
  'page-yes': 'Yes',
  'page-no': 'No',
  'page-classification-open': 'Open',
  'page-classification-part-exempt': 'Part exempt',
  'page-classification-exempt': 'Exempt',
  'page-body-unread':
    'What stands below the details of “{title}” is not shown: it is too long, or lists in it stand too deep in one another.',
  'page-draft': 'Draft – not yet published',
  'page-submitted': 'Submitted – not yet published',
  'page-withdrawn': 'Withdrawn',
  'page-whole-exempt': 'This report contains exempt information within {exemption}.',
  'page-part-exempt': 'Parts of this report contain exempt information within {exemption}.',
  'page-whole-withheld':
    'This report is not for publication, because it contains exempt information within {exemption}.',
  'page-part-withheld':
    'Parts of this report are not for publication, because they contain exempt information within {exemption}.',
  'page-becomes-open': 'It is expected to become open on {date}.',
  'page-decision-maker': 'decision maker',
  'page-reason': 'Reason: {reason}',
  'page-minutes': 'Minutes',
  'page-decisions': 'Decisions',
  'page-notice': 'Notice of decision',
  'page-made-by': 'Decision maker',
  'page-made-on': 'Date of decision',
  'page-made-as': 'Agenda item',
  'page-key-decision': 'Key decision',
  'page-call-in': 'Call-in',
  'page-call-in-ends': 'Ends {when}, if the decision is published as soon as usual',
  'page-call-in-ends-then': 'Ends {when}',
  'page-call-in-none': 'Does not apply',
  'page-call-in-noting': 'Does not apply: the report was for noting',
  'page-call-in-to-council': 'Does not apply: the decision is for Council',
  'page-made-at': 'Made at',
  'page-decision-published': 'Date of publication',
  'page-call-in-exempt': 'Does not apply: {reason}',
  'page-takes-effect': 'Takes effect',
  'page-takes-effect-from': '{when}, if it is not called in',
  'page-report-author': 'Report by',
  'page-record-status': 'Record',
  'page-meeting-cancelled': 'This meeting is cancelled',
  'page-meeting-adjourned': 'Goes on with the business of the meeting of {date}, which was adjourned',
  'page-supplement': 'A supplement was published on {date}',
  'page-supplement-item': 'A supplement to item {item} was published on {date}',
  'page-supplement-items': 'A supplement to items {items} and {last} was published on {date}',
  'page-record-draft': 'Draft – the minutes are not yet approved',
  'page-record-approved': 'The minutes are approved as a correct record',
  'page-notice-purpose': 'Purpose',
  'page-notice-decision': 'Decision',
  'page-notice-reasons': 'Reasons for the decision',
  'page-notice-alternatives': 'Alternatives considered and rejected',
  'page-notice-interests': 'Interests declared and dispensations',
  'page-notice-none': 'None was declared.',
  'page-decisions-none': 'Nothing was resolved.',
  'page-agenda': 'Agenda',
  'page-time': 'Time',
  'page-venue': 'Venue',
  'page-published': 'Published',
  'page-committee': 'Committee',
  'page-meeting-date': 'Date of meeting',
  'page-present': 'Present',
  'page-apologies': 'Apologies',
  'page-substitutes': 'Substitutes',
  'page-in-attendance': 'In attendance',
  'page-declarations': 'Declarations of interest',
  'page-started': 'Started',
  'page-ended': 'Ended',
  'page-appendices': 'Appendices',
  'page-contents': 'Contents',
  'page-presenter': 'Presented by {presenter}',
  'page-documents': 'Supporting documents',
  'page-documents-unknown': 'None is named in the minutes.',
  'page-background-paper': 'Background paper:',
  'page-to-follow': 'Report to follow',
  'page-report-file': '{title} ({kind})',
  'page-report-missing': 'Report to follow: “{path}” is not there yet, or is not a report.',
  'page-back-to-item': 'Back to the agenda item',
  'page-item-exempt': 'This item includes exempt information within {exemption}.',
  'page-item-withheld':
    'This item includes matter that is not for publication, because it contains exempt information within {exemption}.',
  'page-gap': '{numbers} exempt',
  'word-gap': 'exempt',
  'word-gap-to': 'to {number}: exempt',
  'word-not-for-publication': 'Not for publication',
  'word-template-damaged': 'The council’s Word template is damaged, so nothing was written.',
  'word-template-encrypted':
    'The council’s Word template is behind a password, so nothing was written. Save it without one.',
  'word-template-macros':
    'The council’s Word template holds macros, which are never used, so nothing was written. Save it as a Word document (.docx) or template (.dotx) without macros.',
  'word-template-missing': 'The council’s Word template “{path}” is not there, so nothing was written.',
  'word-template-no-word':
    'The council’s Word template is no Word document of 2007 or later (.docx or .dotx), so nothing was written.',
  'word-template-strict':
    'The council’s Word template is saved as “Strict Open XML”, so nothing was written. Save it as a Word document (.docx) or template (.dotx).',
  'word-template-too-large': 'The council’s Word template is too large, so nothing was written.',
  'word-page': 'Page',
  'word-of': 'of',
  'page-notes': 'Notes',
  'exempt-leak-passage':
    'These words stand in an exempt part of this report too, and would be published here.',
  'exempt-leak-title':
    'This is the title “{words}”, which is not for the public and would be published here.',
  'exempt-leak-file': 'This names the exempt file “{words}”, and would be published.',
  'exempt-leak-detail': '“{words}” stands in an exempt passage too, and would be published here.',
  'exempt-block-misread':
    'This looks like the start or the end of an exempt passage but is neither, so what belongs to it would be published. A passage begins with three colons and “exempt” on a line of their own, the curly brackets follow without a space, and it ends with three colons on a line of their own.',
  'exempt-block-unclosed':
    'This exempt passage is not ended, so what is open behind it would be left out of the public copy. End it with three colons on a line of their own.',
  'exempt-mark-unread':
    'This says that something is exempt where nothing reads it, so it would be published. Say it in the report’s “classification”, as “exempt” of the appendix or of the agenda’s item, or mark the passage.',
  'exempt-mark-empty':
    'Nothing is said behind “exempt”, so this would be published. Name the paragraphs, or take the word away.',
  'exempt-classification-unread':
    'This is neither open, part_exempt nor exempt, so nobody can tell what may be published.',
  'exempt-nothing-marked':
    'This says that something is exempt, but no passage and no appendix is marked as exempt, so all of it would be published. Mark what is exempt, or classify the report as open or exempt.',
  'exempt-item-report-open':
    'The agenda says that item {number} is exempt, but its report marks nothing as exempt, so all of it would be published. Mark it in the report.',
  'exempt-attached-open':
    'This file says of itself that it is not for publication, but the report does not mark it as an exempt appendix.',
  'exempt-appendix-unmarked':
    'This appendix is called exempt but not marked as exempt, so its title and its file would be published. Say “exempt” under it, with the paragraphs.',
  'export-with-errors': 'Errors left: {count}, which “check” lists. It is exported all the same.',
  'exempt-details-unread':
    'The details at the top cannot be read from here on, so nobody can tell what is exempt. Put this right before you make a copy for the public.',
  'page-note-withheld': 'This note is not for publication.',
  'page-public-refused':
    'There is no public copy yet, because nobody can tell for certain what in it is exempt:',
  'page-public-refused-title': 'No public copy yet',
  'page-public-refused-report': 'Report, line {line}: {why}',
  'page-public-refused-agenda': 'Agenda, line {line}: {why}',
  'page-public-refused-minutes': 'Minutes, line {line}: {why}',
  'page-not-for-publication': 'Not for publication.',
  'page-exempt-within': 'Exempt information within {exemption}.',
  'page-passage-withheld':
    'A passage here is not for publication, because it contains exempt information within {exemption}.',

  'print-foot': 'Page {page} of {pages}',
  'print-members': 'Not for publication: contains exempt information',
  'print-public': 'Public copy, without exempt information',
  'pack-title': 'Meeting pack',
  'pack-report': 'Report',
  'pack-page': 'page {page}',
  'pack-pages': 'pages {from}–{to}',
  'pack-item-page': '(Page {page})',
  'pack-item-pages': '(Pages {from}–{to})',
  'pack-later-sheet': '{name}, page {page} of {pages}',
  'pack-left-out': 'Not in the pack: {reason}',
  'pack-no-file': 'no file is named for it',
  'pack-no-such-file': 'its file is not there',
  'pack-file-outside': 'its file is outside the council’s folder',
  'pack-file-too-large': 'its file is larger than {limit} MB',
  'pack-file-unreadable': 'its file cannot be read',
  'pack-file-locked': 'its PDF is locked with a password',
  'pack-file-damaged': 'its file is damaged, or not what its name says',
  'pack-file-other': 'a .{ending} file does not print here; save it as a PDF',
  'pack-file-paper': 'it is a paper of its own, which an agenda names among its reports',
  'pack-withheld': 'Not for publication',
  'pack-appendix': 'Appendix',
  'pack-needs-agenda': 'A meeting pack is made of an agenda.',
  'pack-unsteady': 'The pages of this pack could not be numbered: they moved each time.',
  'pdf-no-browser':
    'A PDF is printed by Microsoft Edge, Google Chrome or Chromium, and none was found here. Install one or say where it is, or export the web page and print that.',
  'pdf-browser-missing': 'There is no browser at “{path}”.',
  'pdf-too-slow':
    '{browser} took too long to print. Close other programs and try again, or export the web page and print that.',
  'pdf-not-printed': '{browser} could not print ({reason}). Export the web page and print that instead.',

  'holiday-new-years-day': 'New Year’s Day',
  'holiday-second-january': '2 January',
  'holiday-st-patricks-day': 'St Patrick’s Day',
  'holiday-good-friday': 'Good Friday',
  'holiday-easter-monday': 'Easter Monday',
  'holiday-early-may': 'early May',
  'holiday-spring': 'spring',
  'holiday-battle-of-the-boyne': 'Battle of the Boyne',
  'holiday-summer': 'summer',
  'holiday-st-andrews-day': 'St Andrew’s Day',
  'holiday-christmas-day': 'Christmas Day',
  'holiday-boxing-day': 'Boxing Day',
  'holiday-platinum-jubilee': 'Platinum Jubilee',
  'holiday-state-funeral': 'State Funeral of Queen Elizabeth II',
  'holiday-coronation': 'coronation of King Charles III',
  'holiday-world-cup': 'football World Cup',

  'readiness-details': 'Details to fill in',
  'readiness-sections': 'Sections to write',
  'readiness-blanks': 'Blanks left',
  'readiness-recommendations': 'Recommendations and resolutions',
  'readiness-implications': 'Implications and clearances',
  'readiness-references': 'References, appendices and background papers',
  'readiness-exempt': 'Exempt information and urgency',
  'readiness-style': 'Wording, figures and layout',
  'readiness-missing': 'Missing',
  'readiness-wrong': 'To put right',
  'readiness-judge': 'For you to judge',

  'publication-deadline-passed-chair':
    'This report had to be published by {due} ({sum}). If its item is on the published agenda, say under “late” why it comes late; if not, say under “urgent” why it cannot wait ({source}).',
  'publication-deadline-passed-nobody':
    'This report had to be published by {due} ({sum}). If its item is on the published agenda, say under “late” why it comes late; if not, the meeting has to be called at shorter notice, because the chair of an executive cannot admit an urgent item ({source}).',
  'publication-deadline-passed-standing-orders':
    'This report had to be published by {due} ({sum}). If its item is on the published agenda, say under “late” why it comes late; if not, see whether standing orders still let it be taken.',
  'publication-deadline-passed-agenda':
    'This agenda had to be published by {due} ({sum}). If the meeting is called at shorter notice, say under “convened” on which day.',
  'publication-deadline-passed-agenda-late':
    'This agenda was published on {published} and had to be by {due} ({sum}). If the meeting was called at shorter notice, say under “convened” on which day.',
  'publication-deadline-passed-convened':
    'The meeting was called on {due}, at shorter notice, so its agenda had to be published on that day.',
  'publication-deadline-passed-convened-report':
    'The meeting was called on {due}, at shorter notice, so this report had to be published on that day: say under “late” why it comes late.',
  'publication-deadline-near': 'This has to be published by {due} ({sum}): {left} from now.',
  'publication-deadline-near-today': 'This has to be published today, {due} ({sum}).',
  'late-reason-missing':
    'This report was published on {published}, later than {due} ({sum}): say under “late” why.',
  'key-decision-notice-missing':
    'Notice of a key decision has to be in the forward plan by {due} ({sum}). Say under “forward_plan” when it was published.',
  'key-decision-notice-missing-passed':
    'Notice of a key decision had to be in the forward plan by {due} ({sum}). Say under “forward_plan” when it was published, or record the general exception or special urgency.',
  'key-decision-notice-missing-exception':
    'Notice of the general exception has to be published by {due} ({sum}). Say as “notice_date” when it was.',
  'key-decision-notice-short':
    'The forward plan gave notice of this key decision on {published}, later than {due} ({sum}). It needs the general exception or special urgency, or has to wait.',
  'key-decision-notice-short-exception':
    'Notice of the general exception was given on {published}, later than {due} ({sum}). The decision needs special urgency, or has to wait.',
  'meeting-on-closed-day-weekend': '{date} is a {weekday}. Is that the right day?',
  'meeting-on-closed-day-bank-holiday': '{date} is a bank holiday ({name}). Is that the right day?',
  'meeting-on-closed-day-closed': 'The council is closed on {date}. Is that the right day?',

  'due-publication': 'Publish the agenda and the reports',
  'due-summons': 'Summon the members of the council',
  'due-key-decision-notice': 'Publish notice of a key decision in the forward plan',
  'due-general-exception':
    'General exception: give the chair of overview and scrutiny notice of a key decision, and publish it',
  'due-general-exception-when':
    'Where the forward plan did not give 28 clear days’ notice, and it is impracticable to wait for them.',
  'due-special-urgency':
    'Special urgency: have the agreement of the chair of overview and scrutiny, and publish the reasons',
  'due-special-urgency-when':
    'Where the general exception is too late as well: before the decision is made, and only if it cannot reasonably wait.',
  'due-private-meeting-notice': 'Publish the first notice of a meeting, or part of one, in private',
  'due-private-meeting-second-notice': 'Publish the second notice of a meeting in private',
  'due-private-meeting-second-notice-when':
    'With the reasons, what was said against it, and the reply. Where the notices cannot be given, the chair of overview and scrutiny has to agree.',
  'due-if-executive': 'If an executive decides, or one person for it.',
  'due-if-called-in': 'If decisions of this body can be called in.',
  'due-own': '{label}',
  'due-decision-note':
    'Publish the note of the meeting: who attended, interests declared, decisions and votes',
  'due-decisions': 'Publish the decisions, if as soon as usual',
  'due-decided': 'Decisions published',
  'due-call-in': 'Call-in ends',
  'due-implementation': 'A decision that was not called in can be carried out',
  'day-of-meeting': 'the day of the meeting',
  'day-of-decision': 'the day of the decision',
  'day-of-publication': 'the day of publication',
  'day-of-summons': 'the day of the summons',
  'day-of-notice': 'the day of the notice',
  'day-of-decisions': 'the day on which the decisions are published',
  'day-of-call-in': 'the day on which call-in ends',
  'day-of-own': 'the day of “{label}”',
  'day-itself': 'the day itself',
  'day-weekend': 'weekend',
  'day-bank-holiday': 'bank holiday ({name})',
  'day-closed': 'the council is closed',
  'period-working': '{count} working days',
  'period-working-one': '1 working day',
  'period-calendar': '{count} calendar days',
  'period-calendar-one': '1 calendar day',
  'period-clear-working': '{count} clear working days',
  'period-clear-working-one': '1 clear working day',
  'period-clear-calendar': '{count} clear calendar days',
  'period-clear-calendar-one': '1 clear calendar day',
  'sum-before': '{period} before {date}',
  'sum-after': '{period} after {date}',
  'sum-including': '{period} from {date}, that day included if it is a working day',
  counted: '{sum}: {days}.',
  'days-from-to': '{first} to {last}',
  'days-why': '{days}, {why}',
  'not-counted': 'Not counted: {days}.',
  'moved-earlier': 'By the count alone {limit} would do, but it has to be done on an open day: {date}.',
  'convened-shorter':
    'The meeting was called on {date}, at shorter notice than usual: its papers are published when it is called, not by {usual}.',
  'supplement-late': 'The supplement of {date} came after that day: what follows holds for what is in it.',
  'missed-chair':
    'If that is missed: a report on an item of the published agenda is late, and says why. An item that is not on it can only be taken if the chair thinks it urgent, for special circumstances that the minutes give ({source}).',
  'missed-any':
    'If that is missed: a report on an item of the published agenda is late, and says why. An item that is not on it can only be taken by a committee whose chair thinks it urgent, for special circumstances that the minutes give ({source}); an executive cannot take it so.',
  'missed-nobody':
    'If that is missed: a report on an item of the published agenda is late, and says why. The chair of an executive cannot admit an urgent item: the meeting is called at shorter notice, or the item waits ({source}).',
  'missed-standing-orders':
    'If that is missed: a report on an item of the published agenda is late, and says why. Whether an item that is not on it can be taken, your constitution or standing orders say.',
  'meeting-cancelled': 'The meeting of {date} is cancelled, so nothing is due for it.',
  'meeting-closed-day': '{date} is a day on which the offices are shut: {reason}.',
  'meeting-adjourned':
    'This goes on with the meeting of {date}: its papers are not published again. New business needs notice like any other.',
  'decision-individual':
    'One person decides, so no number of days is fixed for publishing the report. Your constitution may have one.',
  'key-decision-ni':
    'Key decisions of an executive have rules of their own in Northern Ireland (SR 2015/44, Part 5), which are not worked out here.',
  'call-in-exempt': 'The decision is kept out of call-in, so it can be carried out at once.',
  'call-in-noting': 'Nothing is decided, so there is nothing to call in.',
  'call-in-to-council': 'The decision is for the council to take, so the recommendation is not called in.',
  'election-period':
    '{election}: some of these dates fall in the weeks before it ({from} to {to}), when councils take care what they publish.',
  'bank-holidays-expected':
    'Bank holidays after {year} are as they usually fall: one may still be moved or added.',
  'bank-holidays-unknown':
    'Bank holidays are known from {first} to {last} only: outside these years, none is taken into account.',
  'deadline-circle': '“{label}” is counted back, in the end, from itself.',
  'due-from': 'from {day}',
  'due-past': '{day} (past)',
  'source-to-check': '{source} – check the days',
  'calendar-meeting': 'Meeting',
  'calendar-decision': 'Decision',
  'calendar-due': '{label} ({committee}, {date})',
  'calendar-due-unnamed': '{label} (meeting of {date})',
  'dates-to-check': 'Worked out from the law and the council’s own rules; check with the monitoring officer.',

  'label-form':
    'A label is made of letters, digits, hyphens and underscores, without spaces: “{name}” is not.',
  'label-taken': '“{name}” is the label of another paragraph already.',
  'label-out-of-reach':
    '“{label}” stands in words that are written in a special way, and has to be changed there by hand.',
  'move-to-body': 'Move “{heading}” to the body',
  'move-to-details': 'Move “{heading}” to the details at the top',
  'move-heading': 'Heading: {heading}',
  'move-twice': 'It is written in both places already: keep one of the two first.',
  'move-several': 'This heading stands for several sections, and each has a field of its own.',
  'move-exempt': 'It stands in an exempt passage.',
  'move-label': 'References to “{label}” would lead nowhere: take that label off first.',
  'move-remarks': 'A remark among its lines would be lost: move that first.',
  'move-reasons':
    'In this council’s numbering, recommendations in the body have no place for reasons and parts.',
  'move-form': 'It would not read the same there.',
  'help-clearance': 'Cleared by: {post}',
  'outline-exempt': 'exempt',

  'council-file-opening':
    'How {council} writes its reports. Every report in this folder follows this file, as soon as it is saved. Whatever it leaves out is as in the profile that it extends.',
  'council-file-others':
    'What else a council may say. Begin a line with one of these names and a colon, or press Ctrl and Space to be offered what can be said there.',

  'details-today': 'Today, {day}',
  'details-meeting': '{committee}, {day}',

  'decide-amendment': 'describe the amendment',
  'decide-body': 'name the body',
  'decide-meeting': 'the next meeting',

  'exclusion-blank-paragraph': 'number of the paragraph',
  'minutes-record': 'To be recorded: {what}',
  'minutes-record-report':
    'who presented the report, what was asked and answered, who declared an interest and left, and the vote of any member who asked for it to be recorded.',
  'minutes-record-item': 'what was said and what was agreed.',
  'minutes-record-exclusion': 'whether the press and public were excluded, and from what time.',
  'minutes-record-summary':
    'what the public may know of the item, so that the record is fair and coherent without what is exempt.',
  'minutes-record-summary-source':
    'what the public may know of the item, so that the record is fair and coherent without what is exempt ({source}).',
  'minutes-introduction': 'To consider the report of {author}.',
  'minutes-of-the-report': '{place} of the report',
  'minutes-urgent':
    'The Chair was of the opinion that the item should be considered as a matter of urgency by reason of special circumstances ({source}), namely:',
  'minutes-summary': 'Summary for the public:',
  'minutes-reasons': 'Reasons for the decision:',
  'minutes-alternatives': 'Other options considered and rejected:',
  'minutes-blank-present': 'name each member who was there, and who took the chair',
  'minutes-blank-attendance': 'name each officer and guest who was there',
  'minutes-blank-said': 'say what was said',
  'minutes-blank-urgent': 'the special circumstances',
  'minutes-blank-summary': 'say what was considered and decided',
  'minutes-blank-reasons': 'as set out in the report',

  'import-read-report': 'This was read as a report.',
  'import-read-minutes': 'This was read as minutes.',
  'import-read-agenda': 'This was read as an agenda.',
  'import-read-council': 'The practice is that of {council}.',
  'import-list-unsure': 'To be looked at: it stands in the text, but it is not certain what it means.',
  'import-list-left-out': 'Left out of the text:',
  'import-list-replaced': 'Now said in another form:',
  'import-litter':
    'These marks of a committee system or a printed page are no part of the text and were left out.',
  'import-labels': 'These labels and forms of words are now said by the details at the top.',
  'import-labels-empty': 'Nothing stands behind these labels, so they were left out.',
  'import-headings': 'These headings are now fields of the details at the top.',
  'import-intro':
    'These words before the recommendations are the council’s own, which every copy prints anew.',
  'import-recommendations-apart':
    'No heading announces the recommendations; these words were taken for their beginning.',
  'import-implications':
    'The rows of this table are now sections of their own, each with all that stood in it.',
  'import-title-again': 'The title stood here a second time.',
  'import-exempt-mark': 'These words mark an exempt passage, which the file marks itself.',
  'import-reference':
    'These references are now made by the labels of what they refer to, and follow its number.',
  'import-clearance': 'These lines say who cleared a section; record clearance anew where it still holds.',
  'import-numbers':
    'These typed numbers were taken away, because headings and paragraphs are numbered for you.',
  'import-item-numbers':
    'These numbers of items were taken away; put the first one into the details if minutes are numbered.',
  'import-items-counted':
    'These numbers of minutes were taken away: the details say the first, and the others are counted from it.',
  'import-agenda-numbers': 'These numbers of items were taken away where the agenda counts the same.',
  'import-agenda-report-text':
    'Behind “{title}” the document has a report, which is no part of an agenda; import it by itself.',
  'import-agenda-pages': 'These page numbers were left out: an agenda numbers its pages anew.',
  'import-agenda-reports':
    'These items have a report, which is no part of this file: add it with “Add report to agenda”.',
  'import-item-labels':
    'These numbers of the agenda’s items are now labels, by which minutes find their item.',
  'import-parts':
    'These lines part the items into public and private; see that what is private is marked as exempt.',
  'import-exempt-items':
    'These items look exempt, but the document does not say for certain what of them is, under which paragraph: mark it before anything is published.',
  'import-decision-repeated': 'The minutes below repeat this decision, so it was left out.',
  'import-signature': 'These lines are for a signature on paper and were left out.',
  'import-council-name':
    'This is the council’s own name, which is no detail of a report: its profile says it.',
  'import-header-unknown':
    'It is not clear which detail this line gives; it stands at the start of the text.',
  'import-heading-guess': 'This line was taken for a sub-heading because of where it stands.',
  'import-committee-unsaid': 'The document does not say which committee met: add it to the details.',
  'import-otherwise': 'Some words of these lines stand in the file in another form, or not at all.',
  'import-deleted': 'These words are marked as deleted in the document and were left out.',
  'import-inserted': 'The document has insertions that are not yet accepted; they were taken as accepted.',
  'import-box': 'Text in boxes beside the text was put behind the paragraph that each box hangs on.',
  'import-table-within': 'A table stands within a cell of another; its words were run together in that cell.',
  'import-margins': 'These words run along the top or bottom of the pages and were left out.',
  'import-comments': 'These comments in the margin were left out.',
  'import-outside': 'The document leads to these places outside of it; none was followed.',
  'import-object':
    'Something made in another program is embedded in the document; it was neither opened nor kept.',
  'import-contents': 'The table of contents was left out; headings make it anew.',
  'import-pictures-unsaved': 'These pictures were not saved: there is no file beside which they could be.',
  'import-encoding-guessed':
    'The text is not in UTF-8 and was read as Windows writes Western European text; look for signs that are wrong.',
  'import-kind-word': 'a Word document',
  'import-kind-html': 'a web page',
  'import-kind-text': 'plain text',
  'import-refused-misnamed':
    'This file is {is}, though its name says {named}: make sure that it is the right one, and give it the right ending.',
  'import-refused-too-large':
    'This file is larger than 64 million bytes, which is more than a paper has, and was not read.',
  'import-refused-unpacks-too-large':
    'This document would unpack to more than any paper holds, and was not read.',
  'import-refused-damaged':
    'This document is damaged: open it in Word, which may be able to repair it, and save it anew.',
  'import-refused-encrypted': 'This document is behind a password: open it in Word and save it without one.',
  'import-refused-old-word':
    'This is a Word document of before 2007: open it in Word and save it as a Word document (.docx).',
  'import-refused-macros':
    'This document holds macros, which are neither run nor read: open it in Word and save it as a Word document (.docx).',
  'import-refused-zip': 'This is a zip file without a Word document in it.',
  'import-refused-pdf': 'This is a PDF: ask for the Word document that it was made of.',
  'import-refused-rtf':
    'This is a document in Rich Text Format: open it in Word and save it as a Word document (.docx).',
  'import-refused-html': 'This is a web page, not a Word document.',
  'import-refused-text': 'This is plain text, not a Word document.',
  'import-refused-empty': 'There are no words in this file.',
  'import-refused-unknown':
    'This file is none of what can be read: a Word document (.docx), a web page or plain text.',
  'import-embedded': 'Something from elsewhere is shown here; it was neither opened nor followed.',
  'import-hidden': 'These words are hidden in the document and were left out.',
  'import-around': 'These words stand around the text of the page and were left out.',
  'import-page-title': 'This is what the page is called in a browser; it is not part of its text.',
  'import-picture-inside': 'A picture that is part of the page was left out.',
  'import-picture-elsewhere':
    'This picture is on another computer; it was not fetched, and only its address is kept.',

  'template-guidance': 'Guidance: {guidance}',
  'template-blank': 'write {name} here',
  'template-blank-field': '{label}, such as {example}',
} as const satisfies Record<string, string>;

export type MessageId = keyof typeof english;

type ArgumentNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ArgumentNames<Rest>
  : never;

/** A message before it has words: which one, and what fills its gaps. */
export type Message<Id extends MessageId = MessageId> = Id extends MessageId
  ? {
      readonly id: Id;
      readonly args: { readonly [Name in ArgumentNames<(typeof english)[Id]>]: string | number };
    }
  : never;

/** The message in words. */
export function words(message: Message, table: Record<MessageId, string> = english): string {
  const args: Record<string, string | number> = message.args;
  return table[message.id].replace(/\{(\w+)\}/g, (gap, name: string) => String(args[name] ?? gap));
}
