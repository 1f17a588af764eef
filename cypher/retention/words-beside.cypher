// name: retention/words-beside
// purpose: What stands beside the statements in words that hold a whole name or a number of somebody who goes
// mode: write
// params: names LIST<STRING>
// returns: node, said
// budget: by what stands beside the statements
CYPHER 25
MATCH (n:Question|QuestionVersion|Review|ReviewStep|ReviewText|Influence|Lesson|FactorChoice|OwnSaying|Opening|Grant|LookingInto|SavedView|ViewDraft|BeforeChain|Keeping|Deletion|RuleChoice|ClockChoice)
WHERE any(key IN keys(n) WHERE n[key] IS :: STRING NOT NULL AND any(name IN $names WHERE toLower(n[key]) CONTAINS name))
RETURN elementId(n) AS node, properties(n) AS said
