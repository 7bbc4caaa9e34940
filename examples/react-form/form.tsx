/** A form that the operation validates. Each issue is shown next to its field, and the amount below the form. */

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { returnPremium } from "return-premium/life-cabinet";

const fields = [
  { name: "contract.firstDay", label: "First day" },
  { name: "contract.lastDay", label: "Last day" },
  { name: "contract.premium", label: "Premium" },
  { name: "termination.terminatedOn", label: "Ended on" },
] as const;

export function ReturnForm() {
  const [amount, setAmount] = useState("");
  const { register, handleSubmit, getFieldState, formState } = useForm({
    resolver: standardSchemaResolver(returnPremium),
    defaultValues: { termination: { button: "refusal" } },
  });
  const settle = handleSubmit((input) => setAmount(returnPremium(input).returnPremium));

  return (
    <form onSubmit={settle}>
      {fields.map(({ name, label }) => (
        <p key={name}>
          <label>
            {label} <input {...register(name)} />
          </label>
          <span role="alert">{getFieldState(name, formState).error?.message}</span>
        </p>
      ))}
      <button type="submit">Compute</button>
      <output>{amount}</output>
    </form>
  );
}
