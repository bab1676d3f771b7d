// What was repaired, inferred or left open in any document, a page of it?
// Parameters: severities and codes (null: all); skip, limit.
MATCH (diagnostic:Diagnostic)
WHERE ($severities IS NULL OR diagnostic.severity IN $severities) AND ($codes IS NULL OR diagnostic.code IN $codes)
RETURN diagnostic {.*} AS diagnostic
ORDER BY diagnostic.document, diagnostic.position, diagnostic.id
SKIP $skip LIMIT $limit
