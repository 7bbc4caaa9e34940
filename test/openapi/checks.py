"""What the description of an answer cannot say: an input is refused with 422, and every refusal names a fault."""

import schemathesis


@schemathesis.check
def refusal_names_faults(ctx, response, case):
    if response.status_code == 422:
        assert response.json()["errors"], "a refused input without a fault"
