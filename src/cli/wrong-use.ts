/** A command that cannot be understood; its message is for the person who typed it. */
export class WrongUse extends Error {}
