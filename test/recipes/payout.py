from decimal import Decimal

LIMITS = {"life-or-health": 500000, "death": 475000, "burial": 25000, "property": 400000, "property-europrotocol": 100000}


def payout(given):
    limit = LIMITS[given["harm"]]
    amount = Decimal(str(given["amount"]))
    return f"{min(amount, limit):.2f}"
