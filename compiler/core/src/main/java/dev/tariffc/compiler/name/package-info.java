/** What a name is to the compiler, however it is written. */
@NullMarked
package dev.tariffc.compiler.name;

import org.jspecify.annotations.NullMarked;
