import { returnPremium } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { changed, issuesOf, leastInput } from "../../engine/inputs.js";

/** New values of fields, each named by its path with dots; what is undefined is taken out. */
export type Changes = Readonly<Record<string, unknown>>;

/** A field by its path with dots, and the value in it; the value is left out where nothing was received. */
export type Found = readonly [path: string, received?: unknown];

/** 20 000 for the 365 days from 2025-03-02, concluded the day before, withdrawn on 2025-03-11 by a natural person. */
export const inputWith = (changes: Changes): unknown => changed(leastInput, changes);

/** The issues of an input, without the sentences for people; none where it is computed. */
export const issuesWith = (changes: Changes): readonly object[] =>
  issuesOf(returnPremium, inputWith(changes)).map(({ message: _, ...issue }) => issue);

/** An issue as it should be, without its sentence. */
export const issue = (code: string, field: Found, other?: Found): object => ({
  code,
  ...found(field),
  ...(other !== undefined && { other: found(other) }),
});

function found([path, ...received]: Found): object {
  return { path: path.split("."), ...(received.length > 0 && { received: received[0] }) };
}
