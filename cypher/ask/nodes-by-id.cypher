// Objects that are neither entity, paragraph nor citation, by their ids.
// Parameters: ids.
UNWIND $ids AS anchor
CALL {
  WITH anchor
  MATCH (n:Footnote {id: anchor}) RETURN 'Footnote' AS type, n {.*} AS object
  UNION
  WITH anchor
  MATCH (n:Mention {id: anchor}) RETURN 'OpenMention' AS type, n {.*} AS object
  UNION
  WITH anchor
  MATCH (n:Diagnostic {id: anchor}) RETURN 'Diagnostic' AS type, n {.*} AS object
  UNION
  WITH anchor
  MATCH (n:Conflict {id: anchor}) RETURN 'Conflict' AS type, n {.*} AS object
}
RETURN anchor, type, object
ORDER BY anchor
