import * as z from "zod/mini";

/** More than anybody lists; it keeps a hostile input from taking the time of many honest ones. */
const LONGEST_LIST = 10_000;

/** A list whose items are read only when it is not too long. */
export const list = <Item extends z.ZodMiniType>(items: z.ZodMiniArray<Item>) =>
  z.pipe(z.array(z.custom<z.input<Item>>()).check(z.maxLength(LONGEST_LIST)), items);
