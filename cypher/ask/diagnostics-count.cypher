// How many diagnostics are there in all documents?
// Parameters: severities and codes (null: all).
MATCH (diagnostic:Diagnostic)
WHERE ($severities IS NULL OR diagnostic.severity IN $severities) AND ($codes IS NULL OR diagnostic.code IN $codes)
RETURN count(diagnostic) AS total
