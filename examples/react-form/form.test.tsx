import "global-jsdom/register";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ReturnForm } from "./form.js";

afterEach(cleanup);

async function fillIn(values: Readonly<Record<string, string>>) {
  render(<ReturnForm />);
  for (const [label, value] of Object.entries(values)) await userEvent.type(screen.getByLabelText(label), value);
  await userEvent.click(screen.getByRole("button"));
}

const values = { "First day": "2024-01-24", "Last day": "2029-01-23", Premium: "60000", "Ended on": "2024-01-31" };

test("the amount is shown below the form", async () => {
  await fillIn(values);
  await waitFor(() => assert.equal(screen.getByRole("status").textContent, "53770"));
});

test("an issue is shown next to its field", async () => {
  await fillIn({ ...values, Premium: "60 000" });
  await screen.findByText("contract.premium is not an amount: write 60000");
  assert.equal(screen.getByRole("status").textContent, "");
});
