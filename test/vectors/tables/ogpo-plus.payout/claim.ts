export const loss = (depreciation: unknown) => ({ depreciation });

export const deductible = (kind: string, amount: unknown) => ({ deductible: { kind, amount } });

/** A loss of 100000 under a contract for 500000. */
export const input = { sumInsured: "500000", depreciation: "100000" };
