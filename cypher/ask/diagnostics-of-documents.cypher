// What was repaired, inferred or left open in some documents?
// Parameters: ids; severities and codes (null: all).
UNWIND $ids AS anchor
MATCH (:Entity {id: anchor})-[:HAS_DIAGNOSTIC]->(diagnostic:Diagnostic)
WHERE ($severities IS NULL OR diagnostic.severity IN $severities) AND ($codes IS NULL OR diagnostic.code IN $codes)
RETURN anchor, diagnostic {.*} AS diagnostic
ORDER BY anchor, diagnostic.position, diagnostic.id
