/** One ground that was tried: whether it applies, and the fact that decided so. */
export interface Considered<Ground extends string = string> {
  readonly ground: Ground;
  readonly clause: string;
  readonly applies: boolean;
  /** Stable code of the fact that decided. */
  readonly because: string;
}

/** What a ground makes of the facts. */
export interface Judgement {
  readonly applies: boolean;
  readonly because: string;
}

/** A ground of a rule set: its clause, and the condition under which it holds. */
export interface GroundRule<Ground extends string, Facts> {
  readonly ground: Ground;
  readonly clause: string;
  /** The statute that stands behind the clause. */
  readonly law?: string;
  readonly judge: (facts: Facts) => Judgement;
}

export const applies = (because: string): Judgement => ({ applies: true, because });

export const appliesNot = (because: string): Judgement => ({ applies: false, because });

/**
 * Tries the grounds of a table in their order, up to and including the first that holds. The last of a table always
 * holds.
 */
export function firstGround<Ground extends string, Facts, Rule extends GroundRule<Ground, Facts>>(
  rules: readonly (Rule & GroundRule<Ground, Facts>)[],
  facts: Facts,
): { readonly rule: Rule; readonly considered: readonly Considered<Ground>[] } {
  const considered: Considered<Ground>[] = [];
  for (const rule of rules) {
    const { applies, because } = rule.judge(facts);
    considered.push({ ground: rule.ground, clause: rule.clause, applies, because });
    if (applies) return { rule, considered };
  }
  throw new RangeError("no ground holds");
}
