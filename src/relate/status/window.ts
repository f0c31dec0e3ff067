/** Tokens within which a word bears on a meeting's. */
export const WINDOW = 12;
