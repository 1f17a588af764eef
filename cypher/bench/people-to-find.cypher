// name: bench/people-to-find
// purpose: Records of people of whom name and date of birth are known, to type their names in a measurement
// mode: read
// params: none
// returns: id
// budget: by the number of people; once in a measurement
CYPHER 25
MATCH (s:PersonRecord)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  AND s.sealedBy IS NULL AND s.given_names IS NOT NULL AND s.family_name IS NOT NULL AND s.date_of_birth IS NOT NULL
RETURN s.id AS id
