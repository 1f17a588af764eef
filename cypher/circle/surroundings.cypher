// name: circle/surroundings
// purpose: What stands around some people as far as their circles reach, read at once so that it need not be asked for ring by ring: everything that names them, their homes, whoever is near, and what is said of any of them; and whatever that refers to
// mode: read
// params: ids LIST<STRING>, crowd INTEGER
// returns: s, earlier, whole, of
// budget: by the number of statements around the people
CYPHER 25
UNWIND $ids AS id
MATCH (asked:Statement {id: id})
USING INDEX SEEK asked:Statement(id)
WHERE ($everything OR asked.sealedBy IS NULL OR all(seal IN asked.sealedBy WHERE seal IN $opens))
MATCH (asked) ((a)<-[:NAMES]-(j:Judgement)-[:NAMES]->(b)
  WHERE ($everything OR j.sealedBy IS NULL OR all(seal IN j.sealedBy WHERE seal IN $opens))
    AND ($everything OR b.sealedBy IS NULL OR all(seal IN b.sealedBy WHERE seal IN $opens))){0, 2} (p:PersonRecord)
WITH collect(DISTINCT p) AS first
// Three rings, each with the other records of its people. What is hidden from the reader is not walked over, so that how
// much of it there is shows in no answer and in no time; which way counts of the rest is decided afterwards.
CALL (first) {
  UNWIND first AS p
  MATCH (p)<-[:NAMES]-(stay:Stay)-[:NAMES]->(home:Household)
  WHERE ($everything OR stay.sealedBy IS NULL OR all(seal IN stay.sealedBy WHERE seal IN $opens))
    AND ($everything OR home.sealedBy IS NULL OR all(seal IN home.sealedBy WHERE seal IN $opens))
  RETURN collect(DISTINCT home) AS homes
}
CALL (first, homes) {
  UNWIND first + [home IN homes WHERE COUNT {
      (home)<-[:NAMES]-(stay:Stay) WHERE ($everything OR stay.sealedBy IS NULL OR all(seal IN stay.sealedBy WHERE seal IN $opens))
    } <= $crowd] AS from
  MATCH (from)<-[:NAMES]-(tie:Kinship|Stay)-[:NAMES]->(near:PersonRecord)
  WHERE ($everything OR tie.sealedBy IS NULL OR all(seal IN tie.sealedBy WHERE seal IN $opens))
    AND ($everything OR near.sealedBy IS NULL OR all(seal IN near.sealedBy WHERE seal IN $opens))
  WITH DISTINCT near
  MATCH (near) ((a)<-[:NAMES]-(j:Judgement)-[:NAMES]->(b)
    WHERE ($everything OR j.sealedBy IS NULL OR all(seal IN j.sealedBy WHERE seal IN $opens))
      AND ($everything OR b.sealedBy IS NULL OR all(seal IN b.sealedBy WHERE seal IN $opens))){0, 2} (p:PersonRecord)
  RETURN collect(DISTINCT p) AS second
}
CALL (second) {
  UNWIND second AS p
  MATCH (p)<-[:NAMES]-(stay:Stay)-[:NAMES]->(home:Household)
  WHERE ($everything OR stay.sealedBy IS NULL OR all(seal IN stay.sealedBy WHERE seal IN $opens))
    AND ($everything OR home.sealedBy IS NULL OR all(seal IN home.sealedBy WHERE seal IN $opens))
  RETURN collect(DISTINCT home) AS farther
}
CALL (second, farther) {
  UNWIND second + [home IN farther WHERE COUNT {
      (home)<-[:NAMES]-(stay:Stay) WHERE ($everything OR stay.sealedBy IS NULL OR all(seal IN stay.sealedBy WHERE seal IN $opens))
    } <= $crowd] AS from
  MATCH (from)<-[:NAMES]-(tie:Kinship|Stay)-[:NAMES]->(near:PersonRecord)
  WHERE ($everything OR tie.sealedBy IS NULL OR all(seal IN tie.sealedBy WHERE seal IN $opens))
    AND ($everything OR near.sealedBy IS NULL OR all(seal IN near.sealedBy WHERE seal IN $opens))
  WITH DISTINCT near
  MATCH (near) ((a)<-[:NAMES]-(j:Judgement)-[:NAMES]->(b)
    WHERE ($everything OR j.sealedBy IS NULL OR all(seal IN j.sealedBy WHERE seal IN $opens))
      AND ($everything OR b.sealedBy IS NULL OR all(seal IN b.sealedBy WHERE seal IN $opens))){0, 2} (p:PersonRecord)
  RETURN collect(DISTINCT p) AS third
}
CALL (first, homes, second, farther, third) {
  UNWIND first + homes + second + farther + third AS around
  WITH DISTINCT around
  OPTIONAL MATCH (around)<-[:NAMES]-(said:InformationItem|Enquiry)
  WHERE ($everything OR said.sealedBy IS NULL OR all(seal IN said.sealedBy WHERE seal IN $opens))
  WITH collect(DISTINCT around) + collect(DISTINCT said) AS things
  UNWIND things AS thing
  RETURN DISTINCT thing
}
CALL (thing) {
  RETURN thing AS s, true AS whole, null AS of
  UNION ALL
  MATCH (thing)<-[:NAMES]-(s:Statement)
  RETURN s, false AS whole, thing.id AS of
  UNION ALL
  // Agencies are read with the directory.
  MATCH (thing)<-[:NAMES]-(says:Statement)-[:NAMES]->(s:Statement)
  WHERE NOT s:Agency
    AND ($everything OR says.sealedBy IS NULL OR all(seal IN says.sealedBy WHERE seal IN $opens))
  RETURN DISTINCT s, false AS whole, null AS of
}
WITH s, max(whole) AS whole, collect(of) AS of
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s,
  CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier,
  whole,
  of
