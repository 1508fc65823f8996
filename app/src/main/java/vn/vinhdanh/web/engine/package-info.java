/** The machinery behind a page: templates, problem pages, preferences kept in cookies. */
@NullMarked
@NamedInterface("engine")
package vn.vinhdanh.web.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
