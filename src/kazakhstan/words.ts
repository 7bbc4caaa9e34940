/** What the codes of `kz/mrp` mean. */
export const words = {
  steps: { amount: "so many indexes in tenge" },
};
