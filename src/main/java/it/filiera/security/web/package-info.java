/**
 * What every HTTP request passes before anything of ours answers: the host it is addressed to, the page it comes from, the
 * token of its session, who sends it. No decision about rights: those are asked for where the change is made.
 */
@NullMarked
package it.filiera.security.web;

import org.jspecify.annotations.NullMarked;
