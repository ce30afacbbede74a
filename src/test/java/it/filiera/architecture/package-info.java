/**
 * The rules of the house, checked: modules, layers, small files, and that each question is one straight line of files.
 * Nothing here starts the product but where a rule can only be seen on the running schema or database.
 */
@NullMarked
package it.filiera.architecture;

import org.jspecify.annotations.NullMarked;
