/** What the codes of `kz/mrp` mean. */
export const words = {
  steps: { amount: "the count times the index, in tenge" },
};
