// The line break that a page asks for, as blocks carry it. Apart from the folding table, which is made when it is first imported and
// which the content script has no use for.

/** From <br>. A line feed in a page's source is only a space. */
export const LINE_BREAK = '\u2028'
