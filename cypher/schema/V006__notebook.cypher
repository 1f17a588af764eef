// Questions about a child that somebody keeps. They hang on a record of the child and are read from there.
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (q:Question) REQUIRE q.id IS UNIQUE;
