import { lifeCabinet } from "return-premium";

export function mount(element: HTMLElement, options: { language: "en" | "ru" | "kk" }): void {
  const { returnPremium } = lifeCabinet.returnPremium({
    contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
    termination: { button: "refusal", terminatedOn: "2024-01-31" },
  });
  element.innerHTML = `<p lang="${options.language}" class="amount">${returnPremium}</p>`;
}
