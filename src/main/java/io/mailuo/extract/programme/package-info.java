/** Mentions of named initiatives: plans, projects, campaigns, mechanisms, contests and platforms that a body runs. */
@NullMarked
package io.mailuo.extract.programme;

import org.jspecify.annotations.NullMarked;
