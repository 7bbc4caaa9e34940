/** A ground that was considered, with the decision on whether it applies and the deciding fact. */
export interface Considered<Ground extends string = string, Because extends string = string> {
  /** The ground that was considered. */
  readonly ground: Ground;
  /** The clause on which the ground is based, numbered as in the rule set. */
  readonly clause: string;
  /** Whether the ground applies. Only the last ground considered can apply. */
  readonly applies: boolean;
  /** A stable code for the fact that determined whether the ground applies. */
  readonly because: Because;
}

/** The decision on whether a ground applies to the facts. */
export interface Judgement<Because extends string = string> {
  readonly applies: boolean;
  readonly because: Because;
}

/** A ground of a rule set: its clause, and the condition under which it applies. */
export interface GroundRule<Facts, Ground extends string, Because extends string> {
  readonly ground: Ground;
  readonly clause: string;
  /** The statute on which the clause is based. */
  readonly law?: string;
  readonly judge: (facts: Facts) => Judgement<Because>;
}

export const applies = <Because extends string>(because: Because): Judgement<Because> => ({ applies: true, because });

export const appliesNot = <Because extends string>(because: Because): Judgement<Because> => ({
  applies: false,
  because,
});

/**
 * Tries the grounds in a table in order, up to and including the first one that applies. The last ground always
 * applies.
 */
export function firstGround<
  Facts,
  Ground extends string,
  Because extends string,
  Rule extends GroundRule<Facts, Ground, Because>,
>(
  rules: readonly (Rule & GroundRule<Facts, Ground, Because>)[],
  facts: Facts,
): { readonly rule: Rule; readonly considered: readonly Considered<Ground, Because>[] } {
  const considered: Considered<Ground, Because>[] = [];
  for (const rule of rules) {
    const { applies, because } = rule.judge(facts);
    considered.push({ ground: rule.ground, clause: rule.clause, applies, because });
    if (applies) return { rule, considered };
  }
  throw new RangeError("no ground holds");
}
