export const calendar = (years: number[], daysOff: string[], workingDays: string[]) => ({
  "options.calendar": { years, daysOff, workingDays },
});

export const kind = (name: string) => ({ kind: name });

export const provisional = { "options.calendar": "provisional" };
