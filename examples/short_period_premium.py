# What an OGPO+ contract of at most a year costs by clause 5.4. docs/verify.md tells how it is held against the vectors.
import json, re, sys
from datetime import date, timedelta
from fractions import Fraction

FORMS = {  # The fields in their order: type and form, and what is wrong where the form is another.
    "annualPremium": (str, r"(?!0(\.0+)?$)(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?", "invalid-amount"),
    "months": (int, "[1-9]|1[0-2]", "invalid-option"),
    **dict.fromkeys(["firstDay", "lastDay"], (str, "(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-[0-9]{2}", "invalid-date")),
    "unit": (str, r"(?!0$)(0|[1-9][0-9]{0,14})(\.[0-9]?[1-9])?", "invalid-amount"),
    "mode": (str, "half-up|half-even|half-down|up|down", "invalid-option")}

def day_in(text):
    return date.fromisoformat(text[:8] + "01") + timedelta(days=int(text[8:]) - 1)

def end_of_months(first, months):
    """The day before the same number so many months later; of a month that lacks the number, the last day."""
    month = 12 * first.year + first.month - 1 + months
    start, following = (date(m // 12, m % 12 + 1, 1) for m in (month, month + 1))
    return min(start + timedelta(days=first.day - 2), following - timedelta(days=1))

def faults_of(name, fields):
    (kind, form, code), value = FORMS[name], fields.get(name)
    if type(value) is not kind:
        return ["invalid-type" if name in fields else "missing-field"]
    if not re.fullmatch(form, str(value)) or code == "invalid-date" and str(day_in(value)) != value:
        return [code]
    faults = ["contradictory-facts"] if name.endswith("Day") and not faults_of("months", fields) else []
    if name == "lastDay" and {*faults_of("firstDay", fields)} <= {"contradictory-facts"}:
        first, last = day_in(fields["firstDay"]), day_in(value)
        faults += ["dates-out-of-order"] * (last < first) + ["term-too-long"] * (last > end_of_months(first, 12))
    return faults

def rounded(exact, unit, mode):
    units, rest = divmod(exact / Fraction(unit), 1)
    half = rest == Fraction(1, 2) and (mode == "half-up" or mode == "half-even" and units % 2 == 1)
    is_up = half or 2 * rest > 1 and mode.startswith("half") or rest > 0 and mode == "up"
    return (units + is_up) * Fraction(unit)

def printed(amount, unit="0.01"):
    decimals = len(unit.partition(".")[2]) if amount % Fraction(unit) == 0 else 2
    return f"{int(amount)}.{int(amount % 1 * 10**decimals):0{decimals}}" if decimals else str(amount)

def answer(given):
    fields = {**given, **(rounding := given.get("options", {}).get("rounding", {"unit": "0.01", "mode": "half-up"}))}
    term = ["months"] if "months" in given or {"firstDay", "lastDay"}.isdisjoint(given) else ["firstDay", "lastDay"]
    asked = {*fields, "annualPremium", *term}
    faults = [(fault, name) for name in FORMS if name in asked for fault in faults_of(name, fields)]
    faults += [("unknown-field", name) for name in given if name not in [*FORMS, "options"]]
    path = lambda name: ["options", "rounding", name] if name in rounding else [name]
    if issues := [{"code": code, "path": path(name)} for code, name in faults]:
        return {"error": {"code": "invalid-input", "issues": issues}}
    ends = (end_of_months(day_in(given["firstDay"]), months) for months in range(1, 12))
    months = given.get("months") or 1 + sum(end < day_in(given["lastDay"]) for end in ends)
    share, annual = Fraction(max(70, 40 + 5 * months), 100), Fraction(given["annualPremium"])
    premium = annual if months == 12 else min(annual, rounded(annual * share, **rounding))
    return {"months": months, "share": printed(share), "premium": printed(premium, rounding["unit"]), "clause": "5.4"}

for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
