export const help = `return-premium: how much premium goes back when an insurance contract ends early

  return-premium run OPERATION          answer newline-delimited JSON from standard input, a line a line
      --jobs N                          compute in N threads, 1 to 64; the answers stay in order
      --no-steps                        leave the steps out of the results: \`steps\` is empty
      --fields A,B.C                    only these fields of the results, \`returnPremium,days.used\`; errors stay whole
  return-premium calculate OPERATION --contract.firstDay 2025-03-02 ...
                                        compute one input and print the answer with its steps
      --FIELD VALUE                     any field by its path; a share as 10%, a list as JSON
      --input FILE                      take the input from a JSON file, - for standard input; flags stand over it
      --json                            print the result as JSON
      --help                            print the fields of the operation
  return-premium list                   print the operations
  return-premium schema OPERATION       print the JSON Schema of the input
      --result                          print that of the result
  return-premium schema --error         print the JSON Schema of the error
  return-premium schema --openapi       print the OpenAPI description of all operations
  return-premium verify [OPERATION]     hold this library against the vectors, of all operations or of one
      --program "COMMAND"               hold a program against them: the shell runs COMMAND OPERATION, which
                                        answers the lines of \`run\`
      --timeout SECONDS                 how long to wait for its next line; by default 30
      --report FILE.json|FILE.xml       write what came out as JSON, or for JUnit's readers
  return-premium status                 print what is known to which day, and when it was compared with the law
      --on DATE                         exit with 1 where a table does not know that day
      --within DAYS                     or one of so many days after it
      --json                            print it as JSON
  return-premium --help                 print this text
  return-premium --version              print the version

Examples:
  return-premium calculate ogpo-plus/cover-period --premiumReceivedOn 2025-01-30 --months 12
  return-premium calculate osago/return-premium --help
  return-premium run kz/mrp --jobs 2 < inputs.ndjson > answers.ndjson

Exit codes: 0 done, 1 some input could not be computed, some case did not pass or some day is not known, 2 wrong use.`;
