/** What the codes of notices say of a row or a file, and what would be right: see src/docs/notices.md. */
export const notices = {
  UNKNOWN_FILE: 'The format has no such file; it was left aside.',
  UNKNOWN_COLUMN: 'Nobody said what this column means; it was left aside.',
  DUPLICATE_HEADER: 'Two columns have this header; the first one was read, the other left aside.',
  ROW_COUNT_DIFFERS: 'The file has more or fewer rows than its manifest says.',
  WRONG_CELL_COUNT: 'The row has more or fewer cells than the header. Put cells with separators in quotes.',
  MISSING_VALUE: 'A value is needed here and there is none.',
  MALFORMED_VALUE: 'The value does not have the form of its column, and the row cannot do without it.',
  REPEATED_KEY: 'The row before has the same key. Keep one of the two.',
  UNKNOWN_REFERENCE:
    'It names a thing that is neither in the file nor in the data. Add it, or correct the name.',
  NAME_MISLEADS: 'The file is not what the ending of its name says; it was read as what it is.',
  ENCODING_GUESSED: 'The file is not UTF-8; it was read as Windows-1252. Look at its accents.',
  DAMAGED_TEXT: 'The cell has bytes that are no letters; a sign \uFFFD stands in their place.',
  UNBALANCED_QUOTES:
    'A quote is opened and not closed where it should be; reading went on with the next line.',
  CELL_TOO_LARGE: 'The cell or row is larger than any fact is.',
  SHEET_LEFT_ASIDE: 'The workbook has several sheets with rows; this one was not read.',
  FORMULA_CELL: 'The cell is computed by a formula; the value last computed was taken.',
  ERROR_CELL: 'The cell shows an error and counts as empty. Write the value into it.',
  TOTALS_ROW: 'The row adds up the others and was left aside.',
  IMPOSSIBLE_DATE: 'There is no such date, or it ends a period before it begins; it was left out.',
  IMPOSSIBLE_SUM: 'The amount is no number, negative, or less than a part of it; it was left out.',
  CONTRADICTING_SUMS: 'The parts are more than the sum; all are kept as the source says them.',
  UNREADABLE_VALUE:
    'The value does not have the form it should; it was left out, the rest of the row came in.',
  UNKNOWN_TERM: 'We do not know this word; it is kept beside the general one.',
  REPEATED_FACT: 'The same fact is told twice and differently; the later one counts, else the first.',
  FURTHER_VALUE: 'There is room for one value; the others were left out.',
  FRAMEWORK_GUESSED: 'Nothing says which framework programme it is; it was concluded from the numbers.',
  CONTACTS_WITHHELD: 'It names or reaches persons; it was not stored, for no consent is recorded.',
  UNMATCHED_TEXT: 'No taxonomy has such a label; it made no link.',
  AMBIGUOUS_TEXT: 'Several concepts have this label; it made no link.',
  SAME_ORGANISATION: 'The row is the organisation of an earlier one; the two were joined.',
  CYCLE: 'Concepts are broader than each other in a circle; one link was left out.',
  FURTHER_BROADER: 'The concept has several broader ones; the first was kept.',
  OTHER_LANGUAGE: 'The concept has no label in English or Italian; one in another language stands in for it.',
  CONTRADICTING_SHARES: 'The shares add up to more than the whole; they are kept as the source says them.',
};

/** What went wrong, by the service's codes, and what to do about it. */
export const problems = {
  UNAUTHENTICATED: 'This needs a signed-in person. Sign in and try again.',
  FORBIDDEN: 'Your account may not do this. An administrator can change that.',
  TOKEN_NEEDED: 'The page has been open for long. Load it again.',
  TOO_SLOW: 'The answer took too long. Ask for less, or try again later.',
  GRAPH_UNAVAILABLE: 'The database does not answer. Try again in a moment.',
  INTERNAL: 'Something went wrong on our side. Whoever runs the service finds it in the log.',
  FILE_TOO_LARGE: 'The file is larger than this service takes. Give it in parts.',
  FILE_REFUSED: 'The service cannot read it. This is its reason, in English:',
};
