// Where do sources disagree?
MATCH (conflict:Conflict)
RETURN conflict.entity AS entity, conflict.field AS field, conflict.kept AS kept, conflict.keptSource AS keptSource,
  conflict.other AS other, conflict.otherSource AS otherSource
ORDER BY entity, field, other
