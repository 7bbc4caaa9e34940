import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;

final class Payout {
  private static final Map<String, Integer> LIMITS = Map.of(
      "life-or-health", 500000, "death", 475000, "burial", 25000, "property", 400000, "property-europrotocol", 100000);

  static String of(JsonNode input) {
    BigDecimal limit = new BigDecimal(LIMITS.get(input.get("harm").asText()));
    BigDecimal amount = new BigDecimal(input.get("amount").asText());
    return min(amount, limit).setScale(2).toPlainString();
  }

  private static BigDecimal min(BigDecimal amount, BigDecimal limit) {
    return amount.min(limit);
  }
}
